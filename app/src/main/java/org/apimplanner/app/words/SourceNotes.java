package org.apimplanner.app.words;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.function.UnaryOperator;
import org.apimplanner.model.reference.Source;
import org.apimplanner.model.report.Companion;
import org.apimplanner.model.report.RegionReport;
import org.apimplanner.model.report.Report;

/// The sources of a report as numbered notes: each source once, in the order in which the document
/// first names it.
public record SourceNotes(SequencedMap<Source, Integer> numbers) {
    /// The notes of a report, region by region and table by table.
    public static SourceNotes of(Report report) {
        return of(report, sources -> sources);
    }

    /// As above, with only some of each row's sources.
    public static SourceNotes of(Report report, UnaryOperator<List<Source>> chosen) {
        SequencedMap<Source, Integer> numbers = new LinkedHashMap<>();
        for (List<Source> row : rows(report)) {
            chosen.apply(row).forEach(source -> numbers.putIfAbsent(source, numbers.size() + 1));
        }
        return new SourceNotes(numbers);
    }

    /// The numbers of these sources, ascending.
    public List<Integer> of(List<Source> sources) {
        return sources.stream().map(numbers::get).distinct().sorted().toList();
    }

    /// The sources in the order of their numbers.
    public List<Map.Entry<Source, Integer>> all() {
        return List.copyOf(numbers.entrySet());
    }

    private static List<List<Source>> rows(Report report) {
        List<List<Source>> rows = new ArrayList<>();
        List<RegionReport> regions = report.regions();
        regions.forEach(r -> r.subnet().ifPresent(s -> rows.add(s.references())));
        regions.forEach(r -> r.subnet().ifPresent(s -> rows.add(s.reason().references())));
        regions.forEach(r -> r.nsgRules().forEach(rule -> rows.add(rule.references())));
        regions.forEach(r -> r.routes().forEach(route -> rows.add(route.references())));
        regions.forEach(r -> r.firewall().forEach(rule -> rows.add(rule.references())));
        regions.forEach(r -> r.dnsRecords().forEach(dns -> rows.add(dns.references())));
        regions.forEach(r -> rows.add(r.publicIp().references()));
        regions.forEach(r -> r.sourceAddresses().forEach(address -> rows.add(address.references())));
        regions.forEach(r -> r.companions().forEach(companion -> addRows(rows, companion)));
        report.findings().forEach(finding -> rows.add(finding.references()));
        report.checklist().forEach(item -> rows.add(item.references()));
        return rows;
    }

    private static void addRows(List<List<Source>> rows, Companion companion) {
        rows.add(companion.references());
        companion.nsgRules().forEach(rule -> rows.add(rule.references()));
        companion.firewall().forEach(rule -> rows.add(rule.references()));
        companion.dnsRecords().forEach(dns -> rows.add(dns.references()));
    }
}
