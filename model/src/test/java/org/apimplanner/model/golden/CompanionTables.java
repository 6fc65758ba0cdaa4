package org.apimplanner.model.golden;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.apimplanner.model.report.Companion;
import org.apimplanner.model.report.RegionReport;

/// Prints what stands beside an instance as the lines of `expected.txt`, each after the companion's name.
final class CompanionTables {
    private CompanionTables() {}

    static Map<String, List<String>> of(RegionReport region) {
        return Map.of(
                "companions",
                region.companions().stream().map(CompanionTables::line).toList(),
                "companions.nsg",
                lines(
                        region,
                        companion -> companion.nsgRules().stream()
                                .map(ReportTables::line)
                                .toList()),
                "companions.firewall",
                lines(
                        region,
                        companion -> companion.firewall().stream()
                                .map(ReportTables::line)
                                .toList()),
                "companions.dns",
                lines(
                        region,
                        companion -> companion.dnsRecords().stream()
                                .map(record -> record.zone() + "|" + record.name() + "|" + record.type())
                                .toList()),
                "companions.notes",
                lines(region, Companion::notes));
    }

    private static List<String> lines(RegionReport region, Function<Companion, List<String>> part) {
        return region.companions().stream()
                .flatMap(companion -> part.apply(companion).stream().map(line -> companion.name() + "|" + line))
                .toList();
    }

    private static String line(Companion companion) {
        return companion.kind().word() + "|" + companion.name() + "|"
                + companion
                        .subnet()
                        .map(subnet -> subnet.cidr().map(Object::toString).orElse("open") + "|/"
                                + subnet.longestPrefix() + "|"
                                + subnet.shortestPrefix()
                                        .map(length -> "/" + length)
                                        .orElse("-")
                                + "|" + (subnet.dedicated() ? "dedicated" : "shared") + "|"
                                + subnet.delegation().orElse("none"))
                        .orElse("none");
    }
}
