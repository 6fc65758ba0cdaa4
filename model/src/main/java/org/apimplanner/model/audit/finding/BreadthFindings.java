package org.apimplanner.model.audit.finding;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apimplanner.model.audit.finding.AuditedGroup.Written;
import org.apimplanner.model.audit.finding.RuleIntent.Aim;
import org.apimplanner.model.audit.traffic.AddressWord;
import org.apimplanner.model.audit.traffic.FilterRule;
import org.apimplanner.model.audit.traffic.Traffic;
import org.apimplanner.model.audit.traffic.TrafficEndSpec;
import org.apimplanner.model.audit.verdict.Wanted;
import org.apimplanner.model.net.AddressRanges;
import org.apimplanner.model.net.Direction;
import org.apimplanner.model.net.Ipv4Prefix;
import org.apimplanner.model.net.PortRange;
import org.apimplanner.model.net.Protocol;
import org.apimplanner.model.reference.AddressMeaning;
import org.apimplanner.model.reference.AuditFacts;
import org.apimplanner.model.reference.AuditFacts.PortFact;
import org.apimplanner.model.reference.AuditFindingCode;
import org.apimplanner.model.reference.Requirement;

/// Allow rules that open more than anything needs.
final class BreadthFindings {
    private final AuditedGroup scene;
    private final AuditFacts facts;

    BreadthFindings(AuditedGroup scene) {
        this.scene = scene;
        this.facts = scene.scope().reference().auditFacts();
    }

    /// Remote administration that the Internet really reaches: a rule behind a deny is not dangerous.
    ///
    /// @return the rules concerned
    Set<Written> addDangerous(List<Written> rules) {
        Map<Written, List<String>> open = new LinkedHashMap<>();
        for (PortFact port : facts.remoteAdministration()) {
            Traffic traffic = administration(port.port());
            List<Written> wide = new ArrayList<>();
            for (Written written : rules) {
                if (written.rule().direction() == Direction.INBOUND
                        && written.allows()
                        && written.filter().touches(traffic)
                        && isWide(written)) {
                    wide.add(written);
                }
            }
            // What decides is worked out only where a rule could be found by it.
            Set<FilterRule> deciding = wide.isEmpty() ? Set.of() : deciding(traffic);
            wide.stream()
                    .filter(written -> deciding.contains(written.filter()))
                    .forEach(written -> open.computeIfAbsent(written, key -> new ArrayList<>())
                            .add(port.port() + " (" + port.service() + ")"));
        }
        open.forEach(
                (written, ports) -> scene.add(AuditFindingCode.DANGEROUS, written, "port", String.join(", ", ports)));
        return open.keySet();
    }

    private static Traffic administration(int port) {
        return Traffic.of(
                Protocol.TCP,
                List.of(PortRange.of(port)),
                new TrafficEndSpec.Subnet(""),
                new TrafficEndSpec.Far("", new AddressWord.Place(AddressMeaning.INTERNET)));
    }

    private Set<FilterRule> deciding(Traffic traffic) {
        Set<FilterRule> deciding = Collections.newSetFromMap(new IdentityHashMap<>());
        deciding.addAll(scene.scope()
                .firstMatch()
                .decide(traffic, scene.rules().of(Direction.INBOUND))
                .deciding());
        return deciding;
    }

    /// Whether the rule's far end is the Internet, everything, or half of the address space or more.
    static boolean isWide(Written written) {
        for (AddressWord word : written.filter().far()) {
            if (RuleIntent.isEverything(word)
                    || RuleIntent.isInternet(word)
                    || word instanceof AddressWord.Addresses addresses && isHalf(addresses.ranges())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isHalf(AddressRanges ranges) {
        return ranges.size() >= Ipv4Prefix.sizeOf(1);
    }

    /// Adds at most one finding about the rule.
    ///
    /// @return whether there is one
    boolean add(Written written) {
        if (!written.allows()) {
            return false;
        }
        boolean serves = scene.servesKnown(written);
        if (written.rule().direction() == Direction.INBOUND && isWide(written)) {
            return tooBroad(written, serves);
        }
        return !serves && broaderTag(written, "aside", "");
    }

    private boolean tooBroad(Written written, boolean serves) {
        boolean everyPort = written.rule().destinationPorts().contains(PortRange.ANY);
        Optional<Wanted> narrower = narrower(written);
        if (everyPort) {
            Stream<Wanted> asked = scene.demands().own().stream()
                    .filter(wanted -> wanted.direction() == Direction.INBOUND)
                    .filter(wanted ->
                            RuleIntent.isInternet(scene.scope().vocabulary().word(wanted.far())));
            String all = Words.requirements(
                    Stream.concat(asked, scene.carriedBy(written).stream()).toList());
            tooBroad(written, "every port", all.isEmpty() ? "nothing from the Internet" : all);
            return true;
        } else if (!serves && narrower.isPresent()) {
            String ports = "port " + Words.ports(written.rule().destinationPorts());
            List<Wanted> carried = scene.carriedBy(written);
            tooBroad(written, ports, Words.requirements(carried.isEmpty() ? List.of(narrower.get()) : carried));
            return true;
        }
        return false;
    }

    private void tooBroad(Written written, String ports, String expected) {
        String found = Words.source(written.rule());
        scene.add(AuditFindingCode.TOO_BROAD, written, "found", found, "port", ports, "expected", expected);
    }

    /// Adds a finding where a required requirement is met by this rule alone and only through a broader
    /// tag: that works by address, and a check before a deployment may still refuse it.
    boolean addForRequired(Written written) {
        if (!written.allows() || isWide(written) || scene.servesOwn(written)) {
            return false;
        }
        Optional<Wanted> narrower = narrower(written);
        boolean decides = narrower.isPresent()
                && scene.answers().stream()
                        .filter(answer -> answer.wanted().requirement() == Requirement.REQUIRED)
                        .filter(answer -> answer.decision().deciding().equals(List.of(written.filter())))
                        .anyMatch(answer -> narrower.get().equals(answer.wanted()));
        if (decides) {
            broaderTag(written);
        }
        return decides;
    }

    /// @param aside `aside` and nothing, where no requirement hangs on the rule
    ///
    /// @return whether there is a finding
    private boolean broaderTag(Written written, Object... aside) {
        Optional<Wanted> narrower = narrower(written);
        narrower.ifPresent(wanted -> scene.add(
                AuditFindingCode.BROADER_TAG,
                written,
                Stream.concat(Stream.of(aside), Stream.of(arguments(written, wanted)))
                        .toArray()));
        return narrower.isPresent();
    }

    private static boolean isService(AddressWord word) {
        return word instanceof AddressWord.KnownTag || word instanceof AddressWord.Named;
    }

    /// All that passes by the rule, or may, has to pass by what takes its place.
    private Object[] arguments(Written written, Wanted wanted) {
        List<Wanted> carried = scene.carriedBy(written).stream()
                .filter(each -> isService(scene.scope().vocabulary().word(each.far())))
                .toList();
        List<Wanted> needs = carried.contains(wanted) ? carried : List.of(wanted);
        List<String> tags = needs.stream().map(Wanted::far).distinct().toList();
        List<Object> arguments = new ArrayList<>(List.of(
                "found",
                written.rule().direction() == Direction.INBOUND
                        ? Words.source(written.rule())
                        : Words.destination(written.rule()),
                "requirement",
                Words.requirements(needs),
                "rule",
                wanted.rule(),
                "expected",
                String.join(", ", tags)));
        if (tags.size() == 1) {
            arguments.addAll(List.of("one", ""));
        }
        return arguments.toArray();
    }

    /// A requirement on the same ports that needs only a part of the rule's far end.
    private Optional<Wanted> narrower(Written written) {
        for (Wanted wanted : scene.candidates().own(written)) {
            if (scene.aim(written.filter().far(), wanted) == Aim.BROADER) {
                return Optional.of(wanted);
            }
        }
        return Optional.empty();
    }
}
