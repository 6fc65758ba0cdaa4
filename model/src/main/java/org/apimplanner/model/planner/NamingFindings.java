package org.apimplanner.model.planner;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apimplanner.model.naming.ResourceNames;
import org.apimplanner.model.plan.Naming;
import org.apimplanner.model.reference.DeploymentFacts.NamingRule;
import org.apimplanner.model.reference.FindingCode;
import org.apimplanner.model.report.NamedResource;
import org.apimplanner.model.report.RegionReport;

/// Names that Azure does not take, and two resources of one name. One of each is enough to say that the pattern
/// is wrong.
final class NamingFindings {
    private static final String PATTERN = "/naming/pattern";

    private NamingFindings() {}

    static void add(FindingList findings, PlannedRegion first, List<RegionReport> regions) {
        ResourceNames names = new ResourceNames(first.plan(), first.reference().deployment());
        List<NamedResource> all =
                regions.stream().flatMap(region -> region.names().stream()).toList();
        all.stream()
                .filter(it -> !names.isValid(it.type(), it.name()))
                .findFirst()
                .ifPresent(it -> addRefused(findings, first, it));
        twice(all)
                .ifPresent(it -> findings.add(
                        FindingCode.RESOURCE_NAME_TWICE,
                        PATTERN,
                        "type",
                        it.type().word(),
                        "name",
                        it.name()));
    }

    private static void addRefused(FindingList findings, PlannedRegion first, NamedResource it) {
        NamingRule rule = first.reference().deployment().naming(it.type());
        findings.add(
                FindingCode.RESOURCE_NAME_REFUSED,
                place(first, it),
                "type",
                it.type().word(),
                "name",
                it.name(),
                "shortest",
                rule.shortest(),
                "longest",
                rule.longest());
    }

    /// The abbreviation of the type where the plan has one of its own and the usual one would do; else the pattern.
    private static String place(PlannedRegion first, NamedResource it) {
        Naming naming = first.plan().naming().orElse(Naming.USUAL);
        if (!naming.abbreviations().containsKey(it.type())) {
            return PATTERN;
        }
        ResourceNames usual = new ResourceNames(
                first.plan().withNaming(Optional.of(naming.withAbbreviations(Map.of()))),
                first.reference().deployment());
        String name = usual.of(it.type(), "", first.fact().name());
        return usual.isValid(it.type(), name)
                ? "/naming/abbreviations/" + it.type().word()
                : PATTERN;
    }

    /// Azure compares names whatever the case.
    private static Optional<NamedResource> twice(List<NamedResource> all) {
        Set<String> taken = new HashSet<>();
        return all.stream()
                .filter(it -> !taken.add(it.type().word() + "/" + it.name().toLowerCase(Locale.ROOT)))
                .findFirst();
    }
}
