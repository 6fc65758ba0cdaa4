package org.apimplanner.model.audit.finding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import org.apimplanner.model.audit.finding.AuditedGroup.Written;
import org.apimplanner.model.audit.verdict.Demands;
import org.apimplanner.model.audit.verdict.Demands.Elsewhere;
import org.apimplanner.model.audit.verdict.Wanted;
import org.apimplanner.model.net.Direction;
import org.apimplanner.model.net.PortRange;
import org.apimplanner.model.net.Protocol;

/// The requirements that a rule could be meant for, going by its direction, protocol and ports alone.
/// They are looked up once for all rules that are alike in these, so that thousands of rules cost little
/// more than the few kinds of them.
final class Candidates {
    private final Demands demands;
    private final Map<Frame, List<Wanted>> own = new HashMap<>();
    private final Map<Frame, List<Wanted>> known = new HashMap<>();
    private final Map<Frame, List<Wanted>> otherProtocol = new HashMap<>();
    private final Map<Frame, List<Wanted>> touched = new HashMap<>();
    private final Map<Frame, List<Elsewhere>> elsewhere = new HashMap<>();

    Candidates(Demands demands) {
        this.demands = demands;
    }

    /// What rules are alike in.
    private record Frame(Direction direction, Protocol protocol, List<PortRange> ports) {
        static Frame of(Written written) {
            return new Frame(
                    written.rule().direction(),
                    written.rule().protocol(),
                    written.rule().destinationPorts());
        }

        boolean fits(Wanted wanted) {
            return isOnItsPorts(wanted) && RuleIntent.sameProtocol(protocol, wanted.protocol());
        }

        boolean fitsButForProtocol(Wanted wanted) {
            return isOnItsPorts(wanted) && !RuleIntent.sameProtocol(protocol, wanted.protocol());
        }

        boolean touches(Wanted wanted) {
            return direction == wanted.direction()
                    && RuleIntent.sameProtocol(protocol, wanted.protocol())
                    && meet(ports, wanted.ports());
        }

        private static boolean meet(List<PortRange> some, List<PortRange> others) {
            for (PortRange port : some) {
                for (PortRange other : others) {
                    if (port.from() <= other.to() && other.from() <= port.to()) {
                        return true;
                    }
                }
            }
            return false;
        }

        private boolean isOnItsPorts(Wanted wanted) {
            return direction == wanted.direction() && RuleIntent.only(ports, wanted.ports());
        }
    }

    /// Of what the plan asks for.
    List<Wanted> own(Written written) {
        return own.computeIfAbsent(Frame.of(written), frame -> those(demands.own(), wanted -> wanted, frame::fits));
    }

    /// Of what the plan would ask for with every feature.
    List<Wanted> known(Written written) {
        return known.computeIfAbsent(Frame.of(written), frame -> those(demands.known(), wanted -> wanted, frame::fits));
    }

    /// As [#known], where the protocol alone is not right.
    List<Wanted> otherProtocol(Written written) {
        return otherProtocol.computeIfAbsent(
                Frame.of(written), frame -> those(demands.known(), wanted -> wanted, frame::fitsButForProtocol));
    }

    /// Of what the plan would ask for with every feature, where any port is among the rule's.
    List<Wanted> touched(Written written) {
        return touched.computeIfAbsent(
                Frame.of(written), frame -> those(demands.known(), wanted -> wanted, frame::touches));
    }

    /// Of what only plans of another mode, platform or edition ask for.
    List<Elsewhere> elsewhere(Written written) {
        return elsewhere.computeIfAbsent(
                Frame.of(written), frame -> those(demands.elsewhere(), Elsewhere::wanted, frame::fits));
    }

    /// What is worked out once for all rules alike, from a rule's direction, protocol and ports alone.
    <T> T once(Map<Object, T> known, Written written, Function<Written, T> answer) {
        return known.computeIfAbsent(Frame.of(written), frame -> answer.apply(written));
    }

    private static <T> List<T> those(List<T> all, Function<T, Wanted> wanted, Predicate<Wanted> fit) {
        List<T> those = new ArrayList<>();
        for (T each : all) {
            if (fit.test(wanted.apply(each))) {
                those.add(each);
            }
        }
        return those;
    }
}
