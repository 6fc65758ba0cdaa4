package org.apimplanner.app.export.diff;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apimplanner.app.export.Paper;
import org.apimplanner.app.program.Composition;
import org.apimplanner.model.diff.Diff;
import org.apimplanner.model.diff.ReportDiff;
import org.junit.jupiter.api.Test;

class DiffDocumentTest {
    private static final Composition PROGRAM = Composition.shipped();

    private static final String PLAN = """
            {"name": "%s", "tier": "premium", "mode": "%s",
             "regions": [{"name": "westeurope", "vnet": "10.1.0.0/16"}, {"name": "northeurope", "vnet": "10.2.0.0/16"}]}
            """;

    private static Diff diff(String from, String to) {
        return ReportDiff.of(PROGRAM.report(from), PROGRAM.report(to), PROGRAM.reference());
    }

    private static Diff outsideToInside() {
        return diff(PLAN.formatted("API", "external"), PLAN.formatted("API", "internal"));
    }

    private static byte[] bytes(DiffFormat format, Diff diff) {
        return new DiffExports("1.0.0", 100)
                .files(format, diff, Paper.A4)
                .getFirst()
                .content();
    }

    private static String html(Diff diff) {
        return new String(bytes(DiffFormat.HTML, diff), StandardCharsets.UTF_8);
    }

    /// Internal mode lets in the load balancer and the management endpoint only: the rule for clients,
    /// the first of the table at 100, goes away.
    @Test
    void aRuleThatGoesStandsThereWithPriorityAndAction() {
        String html = html(outsideToInside());
        assertTrue(
                html.replaceAll("\\s+", "")
                        .contains("removed</span></td><td>100</td><td>Allow</td><td>AllowClientsInbound"),
                html);
    }

    @Test
    void regionsInWhichTheSameRowsDifferAreToldTogether() {
        String html = html(outsideToInside());
        assertTrue(html.contains("West Europe, North Europe · Security rules"), html);
        // Their subnets are their own.
        assertTrue(html.contains("West Europe · Subnet") && html.contains("North Europe · Subnet"), html);
    }

    @Test
    void whatTheChangeDoesComesBeforeTheRows() {
        String html = html(outsideToInside());
        int consequences = html.indexOf(">1  What it does to an existing instance<", html.indexOf("<section"));
        assertTrue(consequences > 0);
        assertTrue(html.indexOf("/mode", consequences) > consequences);
        assertTrue(html.contains("Sign-off"));
    }

    @Test
    void equalPlansSaySoOnOnePage() throws IOException {
        Diff same = diff(PLAN.formatted("API", "external"), PLAN.formatted("API", "external"));
        try (PDDocument pdf = Loader.loadPDF(bytes(DiffFormat.PDF, same))) {
            assertEquals(1, pdf.getNumberOfPages());
            assertTrue(new PDFTextStripper().getText(pdf).contains("Nothing differs."));
        }
    }

    @Test
    void theSameComparisonGivesTheSameBytes() {
        for (DiffFormat format : DiffFormat.values()) {
            assertArrayEquals(bytes(format, outsideToInside()), bytes(format, outsideToInside()), format.word());
        }
    }

    @Test
    void aPersonsWordsAreTextInEveryDocument() {
        String html =
                html(diff(PLAN.formatted("<b>old</b>", "external"), PLAN.formatted("<script>x</script>", "external")));
        assertTrue(html.contains("&lt;script&gt;x&lt;/script&gt;"));
        assertTrue(!html.contains("<script>"));
    }

    private static Diff editions(String older, String newer) {
        String plan = """
                {"name": "API", "edition": "%s", "tier": "premium", "mode": "external",
                 "regions": [{"name": "westeurope", "vnet": "10.1.0.0/16"}]}
                """;
        return diff(plan.formatted(older), plan.formatted(newer));
    }

    @Test
    void onePlanByTwoEditionsSaysThatOnlyTheDocumentsDiffer() {
        Diff diff = editions("2023-08", "2026-08");
        assertTrue(!diff.documentation().isEmpty());
        String html = html(diff);
        assertTrue(html.contains("What the editions say differently"), html);
        assertEquals(
                diff.documentation().size(),
                html.substring(html.indexOf("What the editions say differently"))
                                .split("</table>", 2)[0]
                                .split("<tr>", -1)
                                .length
                        - 1);
    }

    @Test
    void theChangeBoardSeesWhichEditionEachSideIsOf() {
        String html = html(editions("2023-08", "2026-08"));
        assertTrue(html.contains("2023-08") && html.contains("2026-08"));
        assertTrue(html.contains("Sign-off"));
    }
}
