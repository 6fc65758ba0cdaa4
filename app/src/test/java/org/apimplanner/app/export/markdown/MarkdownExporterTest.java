package org.apimplanner.app.export.markdown;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.apimplanner.app.export.Exporter;
import org.apimplanner.app.export.Reports;
import org.apimplanner.app.words.FoldedSteps;
import org.apimplanner.model.report.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MarkdownExporterTest {
    private static final String SAMPLES = "org.apimplanner.app.export.Reports#sampleNames";

    /// The most characters of a comment on GitHub, and of a wiki page of Azure DevOps.
    private static final int COMMENT = 65_536;

    private static final int WIKI_PAGE = 150_000;

    private static String text(Exporter exporter, Report report) {
        return new String(exporter.export(report).getFirst().content(), StandardCharsets.UTF_8);
    }

    private static List<String> lines(Report report) {
        return text(Reports.exporter("markdown"), report).lines().toList();
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
                                        .takeWhile(l -> !l.equals("## Beside the instance"))
                                        .filter(l -> l.contains("| " + rule.priority() + " | `" + rule.name() + "` |")
                                                && names(l, region.displayName(), report))
                                        .count(),
                                rule.name())));
        assertEquals(
                FoldedSteps.of(report).size(),
                lines.stream().filter(l -> l.startsWith("- [ ] ")).count());
    }

    private static boolean names(String line, String region, Report report) {
        return report.regions().size() == 1 || line.startsWith("| all | ") || line.contains(region);
    }

    @Test
    void aReportOfTwoRegionsFitsACommentAndOneOfTenAWikiPage() {
        assertTrue(text(Reports.exporter("markdown"), Reports.sample("premium-internal"))
                        .length()
                < COMMENT);
        assertTrue(text(Reports.exporter("markdown"), Reports.tenRegions()).length() < WIKI_PAGE);
        assertTrue(text(Reports.exporter("markdown").inBrief(), Reports.tenRegions())
                        .length()
                < COMMENT);
    }

    @Test
    void theShortFormLeavesOutNoErrorNoRuleAndNoDoubt() {
        Report report = Reports.tenRegions();
        String brief = text(Reports.exporter("markdown").inBrief(), report);
        report.regions()
                .forEach(region -> region.nsgRules().forEach(rule -> {
                    assertTrue(brief.contains("`" + rule.name() + "`"), rule.name());
                    rule.note().ifPresent(note -> assertTrue(brief.contains(MarkdownText.of(note)), note));
                }));
        assertFalse(brief.contains("## Sources"));
    }

    @Test
    void theTopologyIsAPictureOfText() {
        String text = text(Reports.exporter("markdown"), Reports.sample("premium-external-forced-tunneling"));
        String chart = text.substring(text.indexOf("```mermaid\n"), text.indexOf("```\n"));
        assertTrue(chart.contains("  r0 -->|\"0.0.0.0/0\"| "), chart);
        assertTrue(chart.contains("(primary)"), chart);
    }

    @Test
    void aNumberInBracketsLeadsToItsSource() {
        String text = text(Reports.exporter("markdown"), Reports.sample("premium-internal"));
        Pattern.compile("\\[\\[(\\d+)]]\\(#s(\\d+)\\)").matcher(text).results().forEach(mark -> {
            assertEquals(mark.group(1), mark.group(2));
            assertTrue(text.contains("- <a id=\"s" + mark.group(1) + "\"></a>"), mark.group());
        });
    }

    @Test
    void whatCodeHostsTurnIntoLinksStaysText() {
        assertEquals(
                "# http:<!-- -->//x www<!-- -->.y a@<!-- -->b.de @<!-- -->c \\#<!-- -->1",
                lines(Reports.named("http://x www.y a@b.de @c #1")).getFirst());
    }

    @Test
    void markupInANameIsText() {
        assertEquals(
                "# \\| a \\| \\*b\\* \\_c\\_ \\`d\\` \\[e\\](http:<!-- -->//f) \\#g \\~\\~h\\~\\~ \\\\i \\$j\\$ \\!\\[k\\](l)",
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
