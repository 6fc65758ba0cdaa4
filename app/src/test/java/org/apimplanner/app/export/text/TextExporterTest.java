package org.apimplanner.app.export.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apimplanner.app.export.Reports;
import org.apimplanner.app.program.Composition;
import org.apimplanner.app.words.TerminalWidth;
import org.apimplanner.model.report.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TextExporterTest {
    private static final String SAMPLES = "org.apimplanner.app.export.Reports#sampleNames";

    private static String text(Report report, int width) {
        byte[] content =
                Reports.exporter("text").within(width).export(report).getFirst().content();
        return new String(content, StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @MethodSource(SAMPLES)
    void noLineIsLongerThanTheTerminalIsWide(String sample) {
        for (int width : List.of(40, 80, 100, 120, 200)) {
            text(Reports.sample(sample), width)
                    .lines()
                    .forEach(line -> assertTrue(TerminalWidth.of(line) <= width, width + ": " + line));
        }
    }

    @ParameterizedTest
    @MethodSource(SAMPLES)
    void everyRowOfTheReportIsThereInAWideTerminalAndInANarrowOne(String sample) {
        Report report = Reports.sample(sample);
        for (int width : List.of(80, 160)) {
            String text = text(report, width);
            report.regions().forEach(region -> {
                region.nsgRules().forEach(rule -> assertTrue(text.contains(rule.name()), rule.name()));
                region.routes().forEach(route -> assertTrue(text.contains(route.name()), route.name()));
                region.firewall()
                        .forEach(row -> assertTrue(
                                text.contains(row.destination().equals("*") ? "Any" : row.destination()),
                                row.destination()));
                region.dnsRecords().forEach(record -> assertTrue(text.contains(record.zone()), record.zone()));
            });
        }
    }

    @Test
    void aDoubtStandsBelowItsRows() {
        String text = text(Reports.sample("premium-internal"), 200);
        assertTrue(text.contains("To be confirmed: The document gives no port; 443 is assumed."), text);
    }

    @Test
    void whatEveryRowHasAlikeIsSaidOnce() {
        String text = text(Reports.sample("premium-internal"), 120);
        assertTrue(text.contains("""
                Security rules, inbound
                Prio  Name                      Port  Source
                 110  AllowManagementInbound    3443  ApiManagement
                 120  AllowLoadBalancerInbound  6390  AzureLoadBalancer
                In each row: Region all, Protocol TCP, Destination VirtualNetwork, Action Allow, Need Required.
                """), text);
    }

    @Test
    void aNameNeitherSteersTheTerminalNorMakesALineTooLong() {
        String name = "\u001B[2J\u202E" + "网络".repeat(100) + "\n\uD83D\uDE80 <b>";
        String text = text(Reports.named(name), 80);
        assertFalse(text.contains("\u001B") || text.contains("\u202E"), text);
        text.lines().forEach(line -> assertTrue(TerminalWidth.of(line) <= 80, line));
    }

    @Test
    void rowsThatDifferInNothingAreEachWritten() {
        Report twice = Composition.shipped().report("""
                {"tier": "premium", "mode": "internal", "regions": [
                  {"name": "westeurope", "primary": true}, {"name": "westeurope", "primary": true}]}
                """);
        for (int width : List.of(40, 80, 200)) {
            String text = text(twice, width);
            assertTrue(text.contains("Subnets\n"), text);
            text.lines().forEach(line -> assertTrue(TerminalWidth.of(line) <= width, line));
        }
        String subnets = text(twice, 200).split("Subnets\n")[1].split("\n\n")[0];
        assertEquals(
                2,
                subnets.lines().filter(line -> line.startsWith("West Europe")).count(),
                subnets);
    }

    @Test
    void lettersOfEastAsiaAndEmojiTakeTwoColumnsAndAccentsNone() {
        assertEquals(8, TerminalWidth.of("a中\uD83D\uDE80e\u0301한"));
        assertEquals(3, TerminalWidth.fitting("中文网络", 0, 6));
        assertEquals(1, TerminalWidth.fitting("中文", 0, 1));
    }
}
