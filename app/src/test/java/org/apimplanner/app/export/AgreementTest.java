package org.apimplanner.app.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apimplanner.app.export.csv.CsvParser;
import org.apimplanner.app.words.FoldedSteps;
import org.apimplanner.app.words.Labels;
import org.apimplanner.app.words.Listed;
import org.apimplanner.app.words.PortalWords;
import org.apimplanner.model.net.PortRange;
import org.apimplanner.model.report.DnsRecord;
import org.apimplanner.model.report.Finding;
import org.apimplanner.model.report.FirewallRule;
import org.apimplanner.model.report.NsgRule;
import org.apimplanner.model.report.Report;
import org.apimplanner.model.report.Route;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every format says of a plan what its report says: no row is missing, none has another value, and no
/// doubt is lost. What each format should hold is taken from the report, never from another format.
class AgreementTest {
    private static final Pattern ROWS = Pattern.compile("<tr[ >].*?</tr>", Pattern.DOTALL);
    private static final Pattern WORD_ROWS = Pattern.compile("<w:tr>.*?</w:tr>", Pattern.DOTALL);
    private static final Pattern TAGS = Pattern.compile("<[^>]*>");

    static Stream<Report> reports() {
        return Stream.concat(
                Reports.sampleNames().map(Reports::sample),
                Stream.of(Reports.tenRegions(), Reports.named("<b>|*_`x`</b> \u0645\u062E\u0637\u0637 网络")));
    }

    /// A row as its values, which one row of a format must hold all of, and its note.
    private record Row(List<String> values, Optional<String> note) {}

    private static List<Row> rows(Report report) {
        List<Row> rows = new ArrayList<>();
        report.regions().forEach(region -> {
            region.nsgRules().forEach(rule -> rows.add(row(rule)));
            region.routes().forEach(route -> rows.add(row(route)));
            region.firewall().forEach(rule -> rows.add(row(rule)));
            region.dnsRecords().forEach(entry -> rows.add(row(entry)));
        });
        return rows;
    }

    private static Row row(NsgRule rule) {
        return new Row(
                List.of(
                        Integer.toString(rule.priority()),
                        rule.name(),
                        ports(rule.destinationPorts()),
                        PortalWords.of(rule.protocol()),
                        PortalWords.end(rule.source()),
                        PortalWords.end(rule.destination()),
                        rule.access().word(),
                        PortalWords.of(rule.requirement())),
                rule.note());
    }

    private static Row row(Route route) {
        List<String> values =
                new ArrayList<>(List.of(route.name(), route.destination(), PortalWords.of(route.nextHopType())));
        route.nextHopAddress().ifPresent(address -> values.add(address.toString()));
        return new Row(values, Optional.empty());
    }

    private static Row row(FirewallRule rule) {
        return new Row(
                List.of(PortalWords.end(rule.destination()), ports(rule.ports()), PortalWords.of(rule.requirement())),
                rule.note());
    }

    private static Row row(DnsRecord entry) {
        return new Row(List.of(entry.zone(), entry.name(), entry.type(), entry.value()), entry.note());
    }

    private static String ports(List<PortRange> ports) {
        return Listed.forReading(
                ports.stream().map(port -> PortalWords.end(port.toString())).toList());
    }

    private static String text(String format, Report report) {
        return new String(Reports.bytes(format, report), StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @MethodSource("reports")
    void markdownHoldsEveryRowAndEveryDoubt(Report report) {
        String text = decoded(text("markdown", report)
                .replace("<!-- -->", "")
                .replace("`", "")
                .replace("\\", ""));
        assertHolds(text.lines().filter(line -> line.startsWith("|")).toList(), text, report);
    }

    @ParameterizedTest
    @MethodSource("reports")
    void theWebPageHoldsEveryRowAndEveryDoubt(Report report) {
        String page = text("html", report);
        assertHolds(ROWS.matcher(page).results().map(row -> plain(row.group())).toList(), plain(page), report);
    }

    /// The pictures of a Word document take time, and its rows are those of the web page.
    static Stream<Report> reportsForWord() {
        return Stream.of(
                Reports.sample("us-government"),
                Reports.sample("premium-v2-injection"),
                Reports.named("<b>|*_`x`</b> \u0645\u062E\u0637\u0637 网络"));
    }

    @ParameterizedTest
    @MethodSource("reportsForWord")
    void theWordDocumentHoldsEveryRowAndEveryDoubt(Report report) throws IOException {
        String body = part(Reports.bytes("docx", report), "word/document.xml");
        assertHolds(
                WORD_ROWS.matcher(body).results().map(row -> plain(row.group())).toList(), plain(body), report);
    }

    @Test
    void thePdfHoldsEveryNameAndEveryDoubt() throws IOException {
        Report report = Reports.sample("us-government");
        try (PDDocument pdf = Loader.loadPDF(Reports.bytes("pdf", report))) {
            String text = together(new PDFTextStripper().getText(pdf));
            rows(report).forEach(row -> {
                assertTrue(text.contains(together(row.values().get(1))), row::toString);
                row.note().ifPresent(note -> assertTrue(text.contains(together(note)), note));
            });
        }
    }

    @ParameterizedTest
    @MethodSource("reports")
    void theTextHoldsEveryNameAndEveryDoubt(Report report) {
        String text = together(text("text", report));
        rows(report).forEach(row -> {
            // A cell may go on in the next line.
            row.values().stream()
                    .flatMap(value -> Stream.of(value.split(" ")))
                    .forEach(word -> assertTrue(text.contains(together(word)), word));
            row.note().ifPresent(note -> assertTrue(text.contains(together(note)), note));
        });
    }

    @ParameterizedTest
    @MethodSource("reports")
    void csvHoldsEveryRowOnceWithItsCodesAndItsDoubt(Report report) {
        Map<String, List<List<String>>> tables = new LinkedHashMap<>();
        Reports.exporter("csv")
                .export(report)
                .forEach(file -> tables.put(
                        file.name(),
                        CsvParser.rows(new String(file.content(), StandardCharsets.UTF_8).replace("\uFEFF", ""))));
        assertEquals(codes(report), cells(tables.get("nsg-rules.csv"), CODES));
        assertEquals(doubts(report), cells(tables.get("firewall.csv"), List.of("Region", "Destination", "Note")));
    }

    @ParameterizedTest
    @MethodSource("reports")
    void theWorkbookHoldsEveryRowOnceAndItsDoubt(Report report) throws IOException {
        List<List<String>> rules = sheet(report, "NSG rules");
        assertEquals(
                report.regions().stream().mapToInt(r -> r.nsgRules().size()).sum(), rules.size() - 1);
        List<String> lines =
                rules.stream().map(cells -> String.join(" | ", cells)).toList();
        report.regions()
                .forEach(region -> region.nsgRules().forEach(rule -> {
                    Row row = row(rule);
                    assertTrue(
                            lines.stream()
                                    .anyMatch(line -> line.startsWith(region.displayName())
                                            && holds(line.replace("; ", ", "), row)
                                            && line.contains(row.note().orElse(""))),
                            row::toString);
                }));
        assertEquals(
                report.regions().stream().mapToInt(r -> r.firewall().size()).sum(),
                sheet(report, "Firewall").size() - 1);
        assertEquals(doubts(report), cells(sheet(report, "Firewall"), List.of("Region", "Destination", "Note")));
    }

    private static final List<String> CODES = List.of(
            "Region", "Direction", "Priority", "Name", "Protocol", "Source", "Destination", "Action", "Required");

    private static List<List<String>> codes(Report report) {
        return report.regions().stream()
                .flatMap(region -> region.nsgRules().stream()
                        .map(rule -> List.of(
                                region.displayName(),
                                rule.direction().word(),
                                Integer.toString(rule.priority()),
                                rule.name(),
                                rule.protocol().word(),
                                rule.source(),
                                rule.destination(),
                                rule.access().word(),
                                rule.requirement().word())))
                .toList();
    }

    private static List<List<String>> doubts(Report report) {
        return report.regions().stream()
                .flatMap(region -> region.firewall().stream()
                        .map(rule -> List.of(
                                region.displayName(),
                                PortalWords.end(rule.destination()),
                                rule.note()
                                        .map(note -> rule.verified() ? note : "To be confirmed: " + note)
                                        .orElse(""))))
                .toList();
    }

    /// Some columns of a table, by their heads, without its first line.
    private static List<List<String>> cells(List<List<String>> rows, List<String> heads) {
        return rows.stream()
                .skip(1)
                .map(row -> heads.stream()
                        .map(head -> row.get(rows.getFirst().indexOf(head)))
                        .map(cell -> heads == CODES ? cell : PortalWords.end(cell))
                        .toList())
                .toList();
    }

    private static List<List<String>> sheet(Report report, String name) throws IOException {
        try (ReadableWorkbook workbook =
                new ReadableWorkbook(new ByteArrayInputStream(Reports.bytes("xlsx", report)))) {
            return workbook.findSheet(name)
                    .orElseThrow()
                    .openStream()
                    .map(row -> row.stream()
                            .map(cell -> cell == null ? "" : cell.getText())
                            .toList())
                    .map(AgreementTest::padded)
                    .toList();
        }
    }

    /// A row ends with its last cell that is filled.
    private static List<String> padded(List<String> row) {
        return Stream.concat(row.stream(), Stream.generate(() -> "")).limit(20).toList();
    }

    private static void assertHolds(List<String> lines, String text, Report report) {
        String joined = together(text);
        List<String> bare = lines.stream().map(AgreementTest::together).toList();
        for (Row row : rows(report)) {
            assertTrue(bare.stream().anyMatch(line -> holds(line, row)), row::toString);
            row.note().ifPresent(note -> assertTrue(joined.contains(together(note)), note));
        }
        report.findings().stream()
                .map(Finding::message)
                .forEach(message -> assertTrue(joined.contains(together(message)), message));
        FoldedSteps.of(report)
                .forEach(step -> assertTrue(
                        joined.contains(together(step.sentence())),
                        report.plan().name() + ": " + step.sentence()));
        report.findings().stream()
                .map(finding -> Labels.severity(finding.severity()))
                .forEach(severity -> assertTrue(joined.contains(together(severity)), severity));
    }

    private static boolean holds(String line, Row row) {
        String bare = together(line);
        return row.values().stream().allMatch(value -> bare.contains(together(value)) || isAny(value, bare));
    }

    /// The documents write the sign that the portal calls Any.
    private static boolean isAny(String value, String bare) {
        return value.equals(PortalWords.ANY) && bare.contains("*");
    }

    /// Without what only lays text out, so that a line's end within a value does not matter.
    private static String together(String text) {
        return text.replaceAll("\\s+", "").replace(';', ',').toLowerCase(Locale.ROOT);
    }

    /// Without tags, and with the characters that markup writes otherwise.
    private static String plain(String markup) {
        return decoded(TAGS.matcher(markup).replaceAll(""));
    }

    private static String decoded(String markup) {
        return markup.replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&amp;", "&");
    }

    private static String part(byte[] archive, String name) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals(name)) {
                    return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                }
            }
        }
        throw new UncheckedIOException(new IOException(name));
    }
}
