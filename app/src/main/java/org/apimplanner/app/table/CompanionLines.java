package org.apimplanner.app.table;

import static org.apimplanner.app.table.Column.Shape.CODE;
import static org.apimplanner.app.table.Column.Shape.NUMBER;
import static org.apimplanner.app.table.Column.Shape.SIGN;
import static org.apimplanner.app.table.Column.Shape.TEXT;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apimplanner.app.words.Labels;
import org.apimplanner.model.Word;
import org.apimplanner.model.diff.CompanionEntry;
import org.apimplanner.model.net.Direction;
import org.apimplanner.model.reference.Requirement;
import org.apimplanner.model.report.Companion;
import org.apimplanner.model.report.DnsRecord;
import org.apimplanner.model.report.RegionReport;
import org.apimplanner.model.report.Report;

/// Everything beside the instance as one table for a screen: a line each for what stands there, its rules,
/// the hosts it needs and its records.
public final class CompanionLines {
    private CompanionLines() {}

    /// One line.
    public record Line(InRegion<Companion> companion, CompanionEntry entry) {
        public Optional<Direction> direction() {
            return switch (entry) {
                case CompanionEntry.SecurityRule rule -> Optional.of(rule.rule().direction());
                case CompanionEntry.FirewallEntry rule ->
                    Optional.of(rule.rule().direction());
                case CompanionEntry.Itself itself -> Optional.empty();
                case CompanionEntry.NameRecord dns -> Optional.empty();
            };
        }

        /// What is neither a rule nor a host is always required.
        public Requirement requirement() {
            return switch (entry) {
                case CompanionEntry.SecurityRule rule -> rule.rule().requirement();
                case CompanionEntry.FirewallEntry rule -> rule.rule().requirement();
                case CompanionEntry.Itself itself -> Requirement.REQUIRED;
                case CompanionEntry.NameRecord dns -> Requirement.REQUIRED;
            };
        }

        private String part() {
            return switch (entry) {
                case CompanionEntry.SecurityRule rule -> "NSG rule";
                case CompanionEntry.FirewallEntry rule -> "Firewall";
                case CompanionEntry.Itself itself -> itself.companion().subnet().isPresent() ? "Subnet" : "Notes";
                case CompanionEntry.NameRecord dns -> "DNS";
            };
        }

        private Cell priority() {
            return entry instanceof CompanionEntry.SecurityRule rule
                    ? new Cell.Count(rule.rule().priority())
                    : Cell.empty();
        }

        private String name() {
            return switch (entry) {
                case CompanionEntry.SecurityRule rule -> rule.rule().name();
                case CompanionEntry.FirewallEntry rule -> FirewallRequest.name(rule.rule());
                case CompanionEntry.Itself itself ->
                    itself.companion()
                            .subnet()
                            .flatMap(subnet -> subnet.delegation())
                            .orElse("");
                case CompanionEntry.NameRecord dns -> record(dns.dns());
            };
        }

        private static String record(DnsRecord dns) {
            return dns.name() + " " + dns.type() + " in " + dns.zone();
        }

        private Collection<?> ports() {
            return switch (entry) {
                case CompanionEntry.SecurityRule rule -> rule.rule().destinationPorts();
                case CompanionEntry.FirewallEntry rule -> rule.rule().ports();
                case CompanionEntry.Itself itself -> List.of();
                case CompanionEntry.NameRecord dns -> List.of();
            };
        }

        private Optional<? extends Word> protocol() {
            return switch (entry) {
                case CompanionEntry.SecurityRule rule -> Optional.of(rule.rule().protocol());
                case CompanionEntry.FirewallEntry rule ->
                    Optional.of(rule.rule().protocol());
                case CompanionEntry.Itself itself -> Optional.empty();
                case CompanionEntry.NameRecord dns -> Optional.empty();
            };
        }

        private String source() {
            return entry instanceof CompanionEntry.SecurityRule rule
                    ? rule.rule().source()
                    : "";
        }

        private String destination() {
            return switch (entry) {
                case CompanionEntry.SecurityRule rule -> rule.rule().destination();
                case CompanionEntry.FirewallEntry rule -> rule.rule().destination();
                case CompanionEntry.Itself itself ->
                    itself.companion()
                            .subnet()
                            .map(subnet -> subnet.cidr().map(Object::toString).orElse("not chosen yet"))
                            .orElse("");
                case CompanionEntry.NameRecord dns -> dns.dns().value();
            };
        }
    }

    public static List<Line> of(Report report) {
        return InRegion.of(report, RegionReport::companions).stream()
                .flatMap(row -> CompanionEntry.of(List.of(row.value())).stream().map(entry -> new Line(row, entry)))
                .toList();
    }

    public static TableShape<Line> shape() {
        return TableShape.<Line>named("companions")
                .personal("Region", line -> line.companion().region().displayName())
                .by(Comparator.comparingInt(line -> line.companion().order()))
                .as(TEXT, 7.4)
                .personal("Companion", line -> Labels.companion(line.companion().value()))
                .as(TEXT, 12)
                .words("Part", Line::part)
                .as(TEXT, 5)
                .maybe("Direction", line -> line.direction().map(Word::word))
                .brief("Dir")
                .as(SIGN, 4.4)
                .cell("Priority", Line::priority)
                .brief("Prio")
                .as(NUMBER, 3.7)
                .personal("Name", Line::name)
                .as(CODE, 15)
                .several("Port", Line::ports)
                .as(CODE, 8)
                .maybe("Protocol", line -> line.protocol().map(Word::word))
                .brief("Proto")
                .as(CODE, 3.9)
                .words("Source", Line::source)
                .as(CODE, 9.6)
                .personal("Destination", Line::destination)
                .as(CODE, 12)
                .word("Required", Line::requirement)
                .as(SIGN, 6.9);
    }
}
