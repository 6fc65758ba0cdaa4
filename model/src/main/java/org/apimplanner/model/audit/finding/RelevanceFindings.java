package org.apimplanner.model.audit.finding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apimplanner.model.audit.finding.AuditedGroup.Written;
import org.apimplanner.model.audit.finding.RuleIntent.Aim;
import org.apimplanner.model.audit.traffic.AddressWord;
import org.apimplanner.model.audit.traffic.AddressWord.Kind;
import org.apimplanner.model.audit.traffic.AddressWord.Named;
import org.apimplanner.model.audit.verdict.Demands.Elsewhere;
import org.apimplanner.model.audit.verdict.Wanted;
import org.apimplanner.model.reference.AuditFacts;
import org.apimplanner.model.reference.AuditFacts.OtherPorts;
import org.apimplanner.model.reference.AuditFindingCode;

/// Allow rules that the documents ask for, but not for a plan like this one, and those for which they ask
/// nowhere.
final class RelevanceFindings {
    private static final AuditFindingCode ANOTHER_MODE = AuditFindingCode.NOT_FOR_MODE;
    private static final String BEFORE_EDITIONS = "before ";

    private final AuditedGroup scene;
    private final Map<Object, String> uses = new HashMap<>();
    private final Map<Object, Boolean> calls = new HashMap<>();
    private final Map<Object, Optional<OtherPorts>> others = new HashMap<>();
    private final AuditFacts facts;

    RelevanceFindings(AuditedGroup scene) {
        this.scene = scene;
        this.facts = scene.scope().reference().auditFacts();
    }

    /// Adds at most one finding about the rule.
    ///
    /// @return whether there is one
    boolean add(Written written) {
        if (!written.allows() || !written.meetsSubnet() || scene.servesKnown(written)) {
            return false;
        }
        Optional<Elsewhere> elsewhere = sameElsewhere(written);
        if (elsewhere.isEmpty()) {
            elsewhere = anyoneInAnotherMode(written);
        }
        if (elsewhere.isPresent()) {
            tell(written, elsewhere.get());
            return true;
        }
        Optional<OtherPorts> other = scene.candidates().once(others, written, this::other);
        if (other.isEmpty() || !other.get().former()) {
            return false;
        }
        tell(
                AuditFindingCode.OBSOLETE,
                written,
                other.get().service(),
                "",
                BEFORE_EDITIONS
                        + scene.scope().reference().editions().getFirst().id(),
                scene.scope().plan().edition());
        return true;
    }

    private void tell(Written written, Elsewhere other) {
        tell(
                other.why(),
                written,
                Words.requirement(other.wanted()),
                other.wanted().rule(),
                other.where(),
                other.here());
    }

    private Optional<Elsewhere> sameElsewhere(Written written) {
        for (Elsewhere other : scene.candidates().firstElsewhere(written)) {
            if (scene.aim(written.filter().far(), other.wanted()) == Aim.SAME) {
                return Optional.of(other);
            }
        }
        return Optional.empty();
    }

    /// A rule for anyone is meant for what another mode asks for, where nothing on its ports is asked for
    /// in the plan's.
    private Optional<Elsewhere> anyoneInAnotherMode(Written written) {
        if (!RuleIntent.anyIsEverything(written.filter().far())
                || !scene.candidates().known(written).isEmpty()) {
            return Optional.empty();
        }
        return scene.candidates().elsewhere(written).stream()
                .filter(other -> other.why() == ANOTHER_MODE)
                .findFirst();
    }

    private void tell(
            AuditFindingCode code, Written written, String requirement, String rule, String found, String expected) {
        List<Object> arguments = new ArrayList<>(
                List.of("requirement", requirement, "rule", rule, "found", found, "expected", expected));
        arguments.addAll(advice(written));
        scene.add(code, written, arguments.toArray());
    }

    /// What chooses between the advice to remove a rule and to narrow it: what passes by it stays.
    private List<Object> advice(Written written) {
        List<Wanted> carried = scene.carriedBy(written);
        return carried.isEmpty()
                ? List.of("idle", "", "need", "")
                : List.of("carries", "", "need", Words.requirements(carried));
    }

    /// Adds a finding about a rule that is for nothing documented.
    void addUnneeded(Written written) {
        boolean concerned = written.allows() && written.meetsSubnet() && !GroupFindings.isForIpv6(written.rule());
        if (concerned && scene.carriedBy(written).isEmpty() && !mayServe(written)) {
            String use = scene.candidates().once(uses, written, this::use);
            scene.add(AuditFindingCode.UNNEEDED, written, "what", Words.traffic(written.rule()), "use", use);
        }
    }

    private String use(Written written) {
        String ports = Words.ports(written.rule().destinationPorts());
        String use = Stream.concat(
                        other(written).stream().map(OtherPorts::service),
                        facts.remoteAdministration().stream()
                                .filter(port -> ports.equals(Integer.toString(port.port())))
                                .map(AuditFacts.PortFact::service))
                .collect(Collectors.joining(", "));
        return use.isEmpty() ? "" : "; it may have been for " + use;
    }

    /// Whether some of what the documents could ask for here may pass by the rule, or it serves the
    /// callers whom they ask to let in elsewhere.
    private boolean mayServe(Written written) {
        for (Wanted wanted : scene.candidates().touched(written)) {
            if (scene.aim(written.filter().far(), wanted) != Aim.OTHER) {
                return true;
            }
        }
        return isForCallers(written) && scene.candidates().once(calls, written, this::isOnPortsOfCalls);
    }

    /// Whether clients of the Internet use these ports in another mode.
    private boolean isOnPortsOfCalls(Written written) {
        return scene.candidates().elsewhere(written).stream()
                .filter(other -> other.why() == ANOTHER_MODE)
                .anyMatch(other -> RuleIntent.isInternet(
                        scene.scope().vocabulary().word(other.wanted().far())));
    }

    /// Callers are whoever the owner names, but no service of Azure.
    private static boolean isForCallers(Written written) {
        for (AddressWord word : written.filter().far()) {
            if (word instanceof AddressWord.Addresses
                    || word instanceof AddressWord.Place
                    || word instanceof Named named && named.kind() == Kind.SECURITY_GROUP) {
                return true;
            }
        }
        return false;
    }

    private Optional<OtherPorts> other(Written written) {
        return facts.otherPorts().stream()
                .filter(other -> other.direction() == written.rule().direction())
                .filter(other -> RuleIntent.only(written.rule().destinationPorts(), other.ports()))
                .findFirst();
    }
}
