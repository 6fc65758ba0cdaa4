package org.apimplanner.model.audit.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apimplanner.model.audit.finding.GroupScene.Written;
import org.apimplanner.model.audit.finding.ServedBy.Aim;
import org.apimplanner.model.audit.traffic.AddressWord;
import org.apimplanner.model.audit.traffic.AddressWord.Kind;
import org.apimplanner.model.audit.traffic.AddressWord.Named;
import org.apimplanner.model.audit.verdict.Demands.Elsewhere;
import org.apimplanner.model.audit.verdict.Wanted;
import org.apimplanner.model.reference.AuditFacts;
import org.apimplanner.model.reference.AuditFacts.OtherPorts;

/// Allow rules that the documents ask for, but not for a plan like this one, and those for which they ask
/// nowhere.
final class RelevanceFindings {
    private static final String ANOTHER_MODE = "not-for-mode";
    private static final String BEFORE_EDITIONS = "before ";

    private final GroupScene scene;
    private final AuditFacts facts;

    RelevanceFindings(GroupScene scene) {
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
        Optional<Elsewhere> elsewhere = sameElsewhere(written).or(() -> anyoneInAnotherMode(written));
        if (elsewhere.isPresent()) {
            Elsewhere other = elsewhere.get();
            tell(
                    other.why(),
                    written,
                    Words.requirement(other.wanted()),
                    other.wanted().rule(),
                    other.where(),
                    other.here());
            return true;
        }
        Optional<OtherPorts> former = other(written).filter(OtherPorts::former);
        former.ifPresent(ports -> tell(
                "obsolete",
                written,
                ports.service(),
                "",
                BEFORE_EDITIONS
                        + scene.scope().reference().editions().getFirst().id(),
                scene.scope().plan().edition()));
        return former.isPresent();
    }

    private Optional<Elsewhere> sameElsewhere(Written written) {
        return scene.candidates().elsewhere(written).stream()
                .filter(other -> scene.aim(written.filter().far(), other.wanted()) == Aim.SAME)
                .findFirst();
    }

    /// A rule for anyone is meant for what another mode asks for, where nothing on its ports is asked for
    /// in the plan's.
    private Optional<Elsewhere> anyoneInAnotherMode(Written written) {
        boolean anyone = written.filter().far().stream().anyMatch(ServedBy::isEverything);
        if (!anyone || !scene.candidates().known(written).isEmpty()) {
            return Optional.empty();
        }
        return scene.candidates().elsewhere(written).stream()
                .filter(other -> other.why().equals(ANOTHER_MODE))
                .findFirst();
    }

    private void tell(String code, Written written, String requirement, String rule, String found, String expected) {
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
            String use = Stream.concat(
                            other(written).stream().map(OtherPorts::service),
                            facts.remoteAdministration().stream()
                                    .filter(port -> Words.ports(written.rule().destinationPorts())
                                            .equals(Integer.toString(port.port())))
                                    .map(AuditFacts.PortFact::service))
                    .collect(Collectors.joining(", "));
            scene.add(
                    "unneeded",
                    written,
                    "what",
                    Words.traffic(written.rule()),
                    "use",
                    use.isEmpty() ? "" : "; it may have been for " + use);
        }
    }

    /// Whether some of what the documents could ask for here may pass by the rule, or it serves the
    /// callers whom they ask to let in elsewhere.
    private boolean mayServe(Written written) {
        return scene.candidates().touched(written).stream()
                        .anyMatch(wanted -> scene.aim(written.filter().far(), wanted) != Aim.OTHER)
                || scene.candidates().elsewhere(written).stream()
                        .anyMatch(other -> other.why().equals(ANOTHER_MODE) && isForCallers(written, other.wanted()));
    }

    /// Callers are whoever the owner names, but no service of Azure.
    private boolean isForCallers(Written written, Wanted clients) {
        boolean fromInternet = ServedBy.isInternet(scene.scope().vocabulary().word(clients.far()));
        return fromInternet
                && written.filter().far().stream()
                        .anyMatch(word -> word instanceof AddressWord.Addresses
                                || word instanceof AddressWord.Place
                                || word instanceof Named named && named.kind() == Kind.SECURITY_GROUP);
    }

    private Optional<OtherPorts> other(Written written) {
        return facts.otherPorts().stream()
                .filter(other -> other.direction() == written.rule().direction())
                .filter(other -> ServedBy.only(written.rule().destinationPorts(), other.ports()))
                .findFirst();
    }
}
