package org.apimplanner.model.golden;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apimplanner.model.diff.Action;
import org.apimplanner.model.diff.Consequence;
import org.apimplanner.model.diff.Diff;
import org.apimplanner.model.diff.FieldChange;
import org.apimplanner.model.diff.RegionDiff;
import org.apimplanner.model.diff.RowChange;
import org.apimplanner.model.diff.Summary;
import org.apimplanner.model.net.PortRange;
import org.apimplanner.model.reference.UpdateTime;
import org.apimplanner.model.report.DnsRecord;
import org.apimplanner.model.report.FirewallRule;
import org.apimplanner.model.report.NsgRule;

/// Prints a comparison as the lines of `expected.txt`; the form is explained in
/// `golden-diff/README.md`.
final class DiffTables {
    private static final List<String> PROSE = List.of("purpose", "notes", "steps");

    private DiffTables() {}

    static Map<String, List<String>> of(Diff diff) {
        Map<String, List<String>> tables = new LinkedHashMap<>();
        tables.put(
                "plan",
                diff.planChanges().stream()
                        .map(c -> c.path() + "|" + c.before().orElse("") + "|"
                                + c.after().orElse(""))
                        .toList());
        for (RegionDiff region : diff.regions()) {
            region.changes()
                    .forEach(change -> tables.computeIfAbsent(
                                    region.name() + "." + change.section().word(), k -> new ArrayList<>())
                            .add(line(change)));
        }
        tables.put(
                "consequences",
                diff.consequences().stream().map(DiffTables::line).toList());
        tables.put("summary", List.of(line(diff.summary())));
        tables.put(
                "documentation",
                diff.documentation().stream()
                        .map(c -> c.change().word() + "|" + fields(c.fields()))
                        .toList());
        return tables;
    }

    private static String line(RowChange<?> change) {
        String detail = change.action() == Action.CHANGED
                ? fields(change.fields())
                : detail(change.after().isPresent() ? change.after() : change.before());
        return change.action().word() + "|" + change.key() + "|" + detail;
    }

    private static String detail(Optional<?> row) {
        if (row.orElseThrow() instanceof NsgRule rule) {
            return rule.protocol().word() + " " + ports(rule.destinationPorts()) + " "
                    + rule.requirement().word();
        }
        if (row.get() instanceof FirewallRule rule) {
            return rule.protocol().word() + " " + ports(rule.ports()) + " "
                    + rule.requirement().word();
        }
        return row.get() instanceof DnsRecord dns ? dns.value() : row.get().toString();
    }

    private static String ports(List<PortRange> ports) {
        return ports.stream().sorted().map(PortRange::toString).collect(Collectors.joining(", "));
    }

    private static String fields(List<FieldChange> fields) {
        return fields.stream()
                .map(f -> PROSE.contains(f.name()) ? f.name() : f.name() + " " + f.before() + " > " + f.after())
                .collect(Collectors.joining("; "));
    }

    private static String line(Consequence c) {
        return String.join(
                "|",
                c.change().word(),
                c.region().orElse(""),
                c.publicVip().word(),
                c.privateVip().word(),
                c.newSubnet().word(),
                c.secondPublicIp().word(),
                minutes(c.updateMinutes()),
                c.downtime().word(),
                c.confidence().word());
    }

    private static String line(Summary s) {
        return String.join(
                "|",
                s.publicVip().word(),
                s.privateVip().word(),
                s.newSubnet().word(),
                s.secondPublicIp().word(),
                Boolean.toString(s.newInstance()),
                minutes(s.updateMinutes()),
                s.downtime().word());
    }

    private static String minutes(UpdateTime time) {
        if (time.equals(UpdateTime.UNKNOWN)) {
            return "";
        }
        return time.least().map(Object::toString).orElse("") + "-"
                + time.most().map(Object::toString).orElse("");
    }
}
