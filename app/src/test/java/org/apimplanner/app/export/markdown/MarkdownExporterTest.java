package org.apimplanner.app.export.markdown;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apimplanner.app.export.Reports;
import org.apimplanner.model.report.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MarkdownExporterTest {
    private static final String SAMPLES = "org.apimplanner.app.export.Reports#sampleNames";

    private static List<String> lines(Report report) {
        return new String(Reports.bytes("markdown", report), StandardCharsets.UTF_8)
                .lines()
                .toList();
    }

    /// The cells of a table's line; a bar behind a backslash is text.
    private static int cells(String line) {
        return line.split("(?<!\\\\)\\|", -1).length - 2;
    }

    @ParameterizedTest
    @MethodSource(SAMPLES)
    void eachTablesLinesHaveTheCellsOfItsHead(String sample) {
        int width = 0;
        for (String line : lines(Reports.sample(sample))) {
            boolean inTable = line.startsWith("| ");
            if (inTable && width > 0) {
                assertEquals(width, cells(line), line);
            }
            width = inTable ? cells(line) : 0;
        }
    }

    @ParameterizedTest
    @MethodSource(SAMPLES)
    void everyRuleIsALineAndEveryStepABoxToTick(String sample) {
        Report report = Reports.sample(sample);
        List<String> lines = lines(report);
        report.regions()
                .forEach(region -> region.nsgRules()
                        .forEach(rule -> assertEquals(
                                1,
                                lines.stream()
                                        .filter(l -> l.startsWith("| " + region.displayName() + " | "
                                                + rule.direction().word() + " | " + rule.priority() + " | `"
                                                + rule.name() + "` |"))
                                        .count(),
                                rule.name())));
        assertEquals(
                report.checklist().size(),
                lines.stream().filter(l -> l.startsWith("- [ ] ")).count());
    }

    @Test
    void markupInANameIsText() {
        assertEquals(
                "# \\| a \\| \\*b\\* \\_c\\_ \\`d\\` \\[e\\](http://f) \\#g \\~\\~h\\~\\~ \\\\i \\$j\\$ \\!\\[k\\](l)",
                lines(Reports.named("| a | *b* _c_ `d` [e](http://f) #g ~~h~~ \\i $j$ ![k](l)"))
                        .getFirst());
        assertEquals(
                "# &lt;img src=x&gt; &amp;amp;",
                lines(Reports.named("<img src=x> &amp;")).getFirst());
        assertEquals("# one two", lines(Reports.named("one\ntwo")).getFirst());
    }

    @Test
    void theSameReportGivesTheSameBytes() {
        assertArrayEquals(
                Reports.bytes("markdown", Reports.tenRegions()), Reports.bytes("markdown", Reports.tenRegions()));
    }

    @Test
    void aHostNameIsCodeSoThatNothingInItIsMarkup() {
        assertTrue(lines(Reports.sample("premium-internal")).stream()
                .anyMatch(l -> l.contains("| `*.data.microsoft.com` |")));
    }
}
