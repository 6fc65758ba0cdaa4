package org.apimplanner.model.audit.finding;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.apimplanner.model.audit.finding.AuditedGroup.Written;
import org.apimplanner.model.audit.finding.RuleIntent.Aim;
import org.apimplanner.model.audit.traffic.AddressWord;
import org.apimplanner.model.audit.verdict.Wanted;
import org.apimplanner.model.net.Direction;
import org.apimplanner.model.net.PortRange;
import org.apimplanner.model.reference.AuditFindingCode;

/// Allow rules that nearly serve a requirement: the ends, the protocol or a port are not quite right.
final class NearMissFindings {
    private final AuditedGroup scene;
    private final List<Wanted> known;
    private final Map<PortRange, List<Slip>> slips = new HashMap<>();

    NearMissFindings(AuditedGroup scene) {
        this.scene = scene;
        this.known = scene.demands().known();
    }

    /// Adds at most one finding about the rule.
    ///
    /// @return whether there is one
    boolean add(Written written) {
        if (!written.allows() || scene.servesKnown(written)) {
            return false;
        }
        return swappedEnds(written) || swappedPorts(written) || wrongProtocol(written) || wrongPort(written);
    }

    private boolean swappedEnds(Written written) {
        if (written.meetsSubnet() || !scene.meetsSubnet(written.filter().far())) {
            return false;
        }
        List<AddressWord> near = written.filter().near();
        for (Wanted wanted : known) {
            if (scene.serves(near, written, written.rule().destinationPorts(), wanted)) {
                boolean sameDirection = wanted.direction() == written.rule().direction();
                return swapped(
                        written,
                        wanted,
                        sameDirection
                                ? "with its ends exchanged"
                                : "as a rule for " + wanted.direction().word(),
                        written.rule().destinationPorts());
            }
        }
        return false;
    }

    private boolean swappedPorts(Written written) {
        List<PortRange> ports = written.rule().sourcePorts();
        if (ports.contains(PortRange.ANY) || !written.rule().destinationPorts().equals(List.of(PortRange.ANY))) {
            return false;
        }
        for (Wanted wanted : known) {
            boolean serves = wanted.direction() == written.rule().direction()
                    && written.meetsSubnet()
                    && scene.serves(written.filter().far(), written, ports, wanted);
            if (serves && !scene.isMetInFull(wanted)) {
                return swapped(written, wanted, "with its source ports as destination ports", ports);
            }
        }
        return false;
    }

    private boolean swapped(Written written, Wanted wanted, String what, List<PortRange> ports) {
        scene.add(
                AuditFindingCode.SWAPPED_ENDS,
                written,
                "what",
                what,
                "requirement",
                Words.requirement(wanted),
                "rule",
                wanted.rule(),
                "direction",
                wanted.direction().word(),
                "source",
                wanted.source(),
                "destination",
                wanted.destination(),
                "port",
                Words.ports(ports));
        return true;
    }

    private boolean wrongProtocol(Written written) {
        for (Wanted wanted : scene.candidates().otherProtocol(written)) {
            if (aimsAt(written, wanted) && !scene.isMetInFull(wanted)) {
                scene.add(
                        AuditFindingCode.WRONG_PROTOCOL,
                        written,
                        "port",
                        Words.ports(written.rule().destinationPorts()),
                        "found",
                        written.rule().protocol().word(),
                        "requirement",
                        Words.requirement(wanted),
                        "rule",
                        wanted.rule(),
                        "expected",
                        wanted.protocol().word());
                return true;
            }
        }
        return false;
    }

    private boolean aimsAt(Written written, Wanted wanted) {
        if (written.rule().direction() != wanted.direction() || !written.meetsSubnet()) {
            return false;
        }
        Aim aim = scene.aim(written.filter().far(), wanted);
        boolean broad = aim == Aim.BROADER
                && RuleIntent.anyIsEverything(written.filter().far());
        return aim == Aim.SAME || aim == Aim.NARROWER || broad;
    }

    /// A port that is like a needed one and that no document names for the direction.
    private record Slip(PortRange written, Wanted wanted, int meant, int distance) {}

    private boolean wrongPort(Written written) {
        if (!mayHaveSlipped(written)) {
            return false;
        }
        Optional<Slip> nearest = written.rule().destinationPorts().stream()
                .filter(port -> isUnnamed(port, written))
                .flatMap(port -> slips(port).stream())
                .filter(slip -> RuleIntent.sameProtocol(
                        written.rule().protocol(), slip.wanted().protocol()))
                .filter(slip -> aimsAt(written, slip.wanted()) && !scene.isMetInFull(slip.wanted()))
                .min(Comparator.comparingInt(Slip::distance));
        nearest.ifPresent(slip -> scene.add(
                AuditFindingCode.WRONG_PORT,
                written,
                "found",
                slip.written(),
                "requirement",
                Words.requirement(slip.wanted()),
                "rule",
                slip.wanted().rule(),
                "expected",
                slip.meant()));
        return nearest.isPresent();
    }

    private boolean mayHaveSlipped(Written written) {
        for (PortRange port : written.rule().destinationPorts()) {
            if (isUnnamed(port, written) && !slips(port).isEmpty()) {
                return true;
            }
        }
        return false;
    }

    private boolean isUnnamed(PortRange port, Written written) {
        return port.from() == port.to() && !isNamed(port, written.rule().direction());
    }

    /// Whether any edition, mode or platform has a use for the port.
    private boolean isNamed(PortRange port, Direction direction) {
        return scene.demands().namedPorts(direction).get(port.from());
    }

    private List<Slip> slips(PortRange port) {
        return slips.computeIfAbsent(
                port,
                key -> known.stream()
                        .flatMap(wanted -> slip(key, wanted).stream())
                        .toList());
    }

    private Optional<Slip> slip(PortRange port, Wanted wanted) {
        Optional<Slip> best = Optional.empty();
        for (PortRange range : wanted.ports()) {
            for (int meant = range.from(); meant <= range.to() && !range.equals(PortRange.ANY); meant++) {
                OptionalInt distance = PortLikeness.distance(
                        port.from(),
                        meant,
                        scene.scope().reference().auditFacts().typos());
                if (distance.isPresent()
                        && (best.isEmpty() || distance.getAsInt() < best.get().distance())) {
                    best = Optional.of(new Slip(port, wanted, meant, distance.getAsInt()));
                }
            }
        }
        return best;
    }
}
