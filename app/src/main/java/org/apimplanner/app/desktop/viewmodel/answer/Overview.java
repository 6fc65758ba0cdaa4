package org.apimplanner.app.desktop.viewmodel.answer;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apimplanner.app.desktop.viewmodel.words.Messages;
import org.apimplanner.model.net.Direction;
import org.apimplanner.model.reference.FindingCode;
import org.apimplanner.model.reference.ReferenceData;
import org.apimplanner.model.reference.Severity;
import org.apimplanner.model.report.Finding;
import org.apimplanner.model.report.PublicIp;
import org.apimplanner.model.report.RegionReport;
import org.apimplanner.model.report.Report;
import org.apimplanner.model.report.SubnetPlan;

/// The answer on one page.
///
/// @param headline the deployment in a sentence
/// @param regions the heads of the columns
/// @param lines what is compared between the regions
/// @param attention errors and warnings, worst first
/// @param missing what the plan does not say yet
public record Overview(
        String headline,
        String detail,
        List<String> regions,
        List<Line> lines,
        List<Finding> attention,
        List<Finding> missing) {
    /// What leaves a part of the answer open until the plan says it.
    private static final Set<FindingCode> OPEN =
            EnumSet.of(FindingCode.ADDRESS_SPACE_MISSING, FindingCode.SERVICE_NAME_MISSING);

    /// One thing, for each region in turn.
    public record Line(String label, List<String> cells) {}

    /// Whether `other` compares the same things between the same regions.
    public boolean hasHeadsOf(Overview other) {
        return regions.equals(other.regions)
                && lines.stream()
                        .map(Line::label)
                        .toList()
                        .equals(other.lines.stream().map(Line::label).toList());
    }

    public static Overview of(Report report, ReferenceData reference, Messages messages) {
        String headline = messages.text(
                "overview.headline",
                reference.tier(report.plan().tier()).label(),
                reference.mode(report.plan().mode()).label(),
                messages.count("count.regions", report.regions().size()));
        return new Overview(
                headline,
                reference.mode(report.plan().mode()).summary(),
                report.regions().stream().map(RegionReport::displayName).toList(),
                lines(report, messages),
                report.findings().stream()
                        .filter(finding -> finding.severity() != Severity.INFO)
                        .toList(),
                report.findings().stream()
                        .filter(finding -> OPEN.contains(finding.code()))
                        .toList());
    }

    private static List<Line> lines(Report report, Messages messages) {
        String none = messages.text("cell.none");
        List<Line> lines = new ArrayList<>();
        Adder adder = (key, cell) -> lines.add(
                new Line(messages.text(key), report.regions().stream().map(cell).toList()));
        adder.add(
                "overview.subnet",
                region ->
                        region.subnet().map(subnet -> subnet(subnet, messages)).orElse(none));
        adder.add(
                "overview.delegation",
                region -> region.subnet().flatMap(SubnetPlan::delegation).orElse(none));
        adder.add(
                "overview.endpoints",
                region -> region.subnet()
                        .map(SubnetPlan::serviceEndpoints)
                        .filter(endpoints -> !endpoints.isEmpty())
                        .map(endpoints -> String.join(", ", endpoints))
                        .orElse(none));
        adder.add(
                "overview.rules",
                region -> messages.text(
                        "overview.rules.cell", rules(region, Direction.INBOUND), rules(region, Direction.OUTBOUND)));
        adder.add(
                "overview.routes",
                region -> messages.language().number(region.routes().size()));
        adder.add(
                "overview.firewall",
                region -> messages.language().number(region.firewall().size()));
        adder.add(
                "overview.dns",
                region -> messages.language().number(region.dnsRecords().size()));
        adder.add("overview.publicIp", region -> publicIp(region.publicIp(), messages));
        adder.add(
                "overview.sources",
                region -> region.sourceAddresses().stream()
                        .map(source -> messages.text(
                                "overview.source", messages.said("cells", source.seenBy()), source.value()))
                        .collect(Collectors.joining("\n")));
        return lines;
    }

    private interface Adder {
        void add(String key, Function<RegionReport, String> cell);
    }

    private static String subnet(SubnetPlan subnet, Messages messages) {
        return subnet.chosen()
                .map(chosen -> messages.text(
                        chosen.proposed() ? "overview.subnet.proposed" : "overview.subnet.given",
                        chosen.cidr(),
                        subnet.minimum().prefixLength()))
                .orElse(wanted(subnet, messages));
    }

    private static String wanted(SubnetPlan subnet, Messages messages) {
        int minimum = subnet.minimum().prefixLength();
        int recommended = subnet.recommended().prefixLength();
        return minimum == recommended
                ? messages.text("overview.subnet.least", minimum)
                : messages.text("overview.subnet.none", minimum, recommended);
    }

    private static long rules(RegionReport region, Direction direction) {
        return region.nsgRules().stream()
                .filter(rule -> rule.direction() == direction)
                .count();
    }

    static String publicIp(PublicIp address, Messages messages) {
        String sku = address.sku().orElse("");
        String key = address.required() ? "publicIp.required" : "publicIp.optional";
        return sku.isEmpty() ? messages.text("publicIp.none") : messages.text(key, sku);
    }
}
