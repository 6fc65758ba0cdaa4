package org.apimplanner.app.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apimplanner.model.net.Ipv4Prefix;
import org.apimplanner.model.plan.Cloud;
import org.apimplanner.model.reference.AuditFacts.WordFact;
import org.apimplanner.model.reference.EndpointKind;
import org.apimplanner.model.reference.ReferenceData;
import org.apimplanner.model.report.FirewallRule;
import org.apimplanner.model.report.RegionReport;
import org.apimplanner.model.report.Report;
import org.apimplanner.model.report.Route;
import org.apimplanner.model.report.SourceAddress;

/// The service tags that a report speaks of: words of its rules, routes and firewall list that stand for
/// a service's addresses.
final class PlanTags {
    private PlanTags() {}

    /// What the plan's own filters name: each tag once, in the order of their names.
    static List<String> of(Report report, ReferenceData reference) {
        return tags(report.regions().stream().flatMap(PlanTags::words), reference);
    }

    /// What others see the instance come from, where that is a tag: for the allowlists of its backends.
    static List<String> seenBy(Report report, ReferenceData reference) {
        Cloud cloud = report.plan().cloud();
        Stream<String> values = report.regions().stream()
                .flatMap(region -> region.sourceAddresses().stream())
                .map(SourceAddress::value)
                .filter(value -> reference.tag(value, cloud).isPresent());
        return tags(values, reference);
    }

    private static List<String> tags(Stream<String> words, ReferenceData reference) {
        return words.filter(word -> isTag(word, reference)).distinct().sorted().toList();
    }

    private static Stream<String> words(RegionReport region) {
        List<String> words = new ArrayList<>();
        region.nsgRules().forEach(rule -> {
            words.addAll(rule.sources());
            words.addAll(rule.destinations());
        });
        region.routes().stream().map(Route::destination).forEach(words::add);
        region.firewall().stream()
                .filter(row -> row.kind() == EndpointKind.SERVICE_TAG)
                .map(FirewallRule::destination)
                .forEach(words::add);
        return words.stream();
    }

    private static boolean isTag(String word, ReferenceData reference) {
        boolean place =
                reference.auditFacts().words().stream().map(WordFact::word).anyMatch(word::equalsIgnoreCase);
        return !place && Ipv4Prefix.tryParse(word).isEmpty();
    }
}
