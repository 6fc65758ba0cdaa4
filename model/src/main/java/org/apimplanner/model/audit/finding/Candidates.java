package org.apimplanner.model.audit.finding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
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
    private final Map<Frame, Kind> kinds = new HashMap<>();
    private Optional<Asked> last = Optional.empty();

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

    /// What is known of all rules of a frame, each worked out when first asked for. Compared by identity.
    private static final class Kind {
        private final Frame frame;
        private Optional<List<Wanted>> own = Optional.empty();
        private Optional<List<Wanted>> known = Optional.empty();
        private Optional<List<Wanted>> otherProtocol = Optional.empty();
        private Optional<List<Wanted>> touched = Optional.empty();
        private Optional<List<Elsewhere>> elsewhere = Optional.empty();
        private Optional<List<Elsewhere>> firstElsewhere = Optional.empty();

        Kind(Frame frame) {
            this.frame = frame;
        }
    }

    /// A rule, its kind and what was found out: the many questions about one rule follow one another.
    private static final class Asked {
        private final Written written;
        private final Kind kind;
        private Optional<Boolean> servesKnown = Optional.empty();

        Asked(Written written, Kind kind) {
            this.written = written;
            this.kind = kind;
        }
    }

    private Asked asked(Written written) {
        if (last.isEmpty() || last.get().written != written) {
            last = Optional.of(new Asked(written, kinds.computeIfAbsent(Frame.of(written), Kind::new)));
        }
        return last.get();
    }

    private Kind kind(Written written) {
        return asked(written).kind;
    }

    /// Whether the rule serves any of the [#known], worked out once while the questions are about one rule.
    boolean servesKnown(Written written, BiPredicate<Written, List<Wanted>> serves) {
        Asked asked = asked(written);
        if (asked.servesKnown.isEmpty()) {
            asked.servesKnown = Optional.of(serves.test(written, known(written)));
        }
        return asked.servesKnown.get();
    }

    /// Of what the plan asks for.
    List<Wanted> own(Written written) {
        Kind kind = kind(written);
        if (kind.own.isEmpty()) {
            kind.own = Optional.of(those(demands.own(), wanted -> wanted, kind.frame::fits));
        }
        return kind.own.get();
    }

    /// Of what the plan would ask for with every feature.
    List<Wanted> known(Written written) {
        Kind kind = kind(written);
        if (kind.known.isEmpty()) {
            kind.known = Optional.of(those(demands.known(), wanted -> wanted, kind.frame::fits));
        }
        return kind.known.get();
    }

    /// As [#known], where the protocol alone is not right.
    List<Wanted> otherProtocol(Written written) {
        Kind kind = kind(written);
        if (kind.otherProtocol.isEmpty()) {
            kind.otherProtocol = Optional.of(those(demands.known(), wanted -> wanted, kind.frame::fitsButForProtocol));
        }
        return kind.otherProtocol.get();
    }

    /// Of what the plan would ask for with every feature, where any port is among the rule's.
    List<Wanted> touched(Written written) {
        Kind kind = kind(written);
        if (kind.touched.isEmpty()) {
            kind.touched = Optional.of(those(demands.known(), wanted -> wanted, kind.frame::touches));
        }
        return kind.touched.get();
    }

    /// Of what only plans of another mode, platform or edition ask for.
    List<Elsewhere> elsewhere(Written written) {
        Kind kind = kind(written);
        if (kind.elsewhere.isEmpty()) {
            kind.elsewhere = Optional.of(those(demands.elsewhere(), Elsewhere::wanted, kind.frame::fits));
        }
        return kind.elsewhere.get();
    }

    /// Of [#elsewhere] the first for each far end: the plans repeat one another.
    List<Elsewhere> firstElsewhere(Written written) {
        Kind kind = kind(written);
        if (kind.firstElsewhere.isEmpty()) {
            Map<String, Elsewhere> first = new LinkedHashMap<>();
            elsewhere(written).forEach(other -> first.putIfAbsent(other.wanted().far(), other));
            kind.firstElsewhere = Optional.of(List.copyOf(first.values()));
        }
        return kind.firstElsewhere.get();
    }

    /// What is worked out once for all rules alike, from a rule's direction, protocol and ports alone.
    <T> T once(Map<Object, T> known, Written written, Function<Written, T> answer) {
        return known.computeIfAbsent(kind(written), kind -> answer.apply(written));
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
