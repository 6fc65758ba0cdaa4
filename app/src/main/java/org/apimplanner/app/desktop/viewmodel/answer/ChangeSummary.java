package org.apimplanner.app.desktop.viewmodel.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToLongFunction;
import org.apimplanner.app.desktop.viewmodel.words.Messages;
import org.apimplanner.model.reference.Severity;
import org.apimplanner.model.report.RegionReport;
import org.apimplanner.model.report.Report;
import org.apimplanner.model.report.SubnetPlan;

/// What the last change did to the answer, such as `+2 rules`, `/29 → /28`.
final class ChangeSummary {
    private final Messages messages;

    ChangeSummary(Messages messages) {
        this.messages = messages;
    }

    /// The differences, most telling first; empty where the answers are alike.
    List<String> between(Report before, Report after) {
        List<String> parts = new ArrayList<>(sizes(before, after));
        add(parts, "count.regions", after.regions().size() - before.regions().size());
        add(
                parts,
                "count.rules",
                difference(before, after, region -> region.nsgRules().size()));
        add(
                parts,
                "count.routes",
                difference(before, after, region -> region.routes().size()));
        add(
                parts,
                "count.entries",
                difference(before, after, region -> region.firewall().size()));
        add(
                parts,
                "count.records",
                difference(before, after, region -> region.dnsRecords().size()));
        add(parts, "count.errors", after.count(Severity.ERROR) - before.count(Severity.ERROR));
        add(parts, "count.warnings", after.count(Severity.WARNING) - before.count(Severity.WARNING));
        return parts;
    }

    private static long difference(Report before, Report after, ToLongFunction<RegionReport> count) {
        return after.regions().stream().mapToLong(count).sum()
                - before.regions().stream().mapToLong(count).sum();
    }

    private void add(List<String> parts, String key, long difference) {
        if (difference != 0) {
            String sign = difference > 0 ? "+" : "−";
            parts.add(sign + messages.count(key, Math.abs(difference)));
        }
    }

    private static List<String> sizes(Report before, Report after) {
        List<String> sizes = new ArrayList<>();
        for (RegionReport region : after.regions()) {
            Optional<Integer> now = minimum(region);
            before.regions().stream()
                    .filter(old -> old.name().equals(region.name()))
                    .flatMap(old -> minimum(old).stream())
                    .filter(old -> now.isPresent() && !old.equals(now.get()))
                    .forEach(old -> sizes.add("/" + old + " → /" + now.get()));
        }
        return sizes.stream().distinct().toList();
    }

    private static Optional<Integer> minimum(RegionReport region) {
        return region.subnet().map(SubnetPlan::minimum).map(SubnetPlan.Size::prefixLength);
    }
}
