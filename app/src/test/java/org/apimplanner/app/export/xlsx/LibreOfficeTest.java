package org.apimplanner.app.export.xlsx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apimplanner.app.export.Reports;
import org.apimplanner.app.export.csv.CsvParser;
import org.apimplanner.app.table.ReportTables;
import org.apimplanner.app.table.Table;
import org.apimplanner.model.report.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Opens a workbook in LibreOffice, where it is installed, and compares what it shows.
class LibreOfficeTest {
    /// Every sheet as a comma-separated file, in UTF-8, text as it is shown.
    private static final String EACH_SHEET =
            "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1";

    @TempDir
    Path folder;

    private static Optional<Path> program() {
        return Stream.of(Optional.ofNullable(System.getenv("PATH")).orElse("").split(java.io.File.pathSeparator))
                .map(f -> Path.of(f, "soffice"))
                .filter(Files::isExecutable)
                .findFirst();
    }

    @Test
    void itReadsEveryRuleAsTheReportHasIt() throws IOException, InterruptedException {
        Optional<Path> program = program();
        assumeTrue(program.isPresent(), "LibreOffice is not installed.");
        Report report = Reports.sample("premium-external-forced-tunneling");
        Path workbook = folder.resolve("report.xlsx");
        Files.write(workbook, Reports.bytes("xlsx", report));
        Process process = new ProcessBuilder(
                        program.get().toString(),
                        "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                        "--headless",
                        "--convert-to",
                        EACH_SHEET,
                        "--outdir",
                        folder.toString(),
                        workbook.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("messages.txt").toFile())
                .start();
        try {
            assumeTrue(process.waitFor(2, TimeUnit.MINUTES), "LibreOffice does not answer.");
        } finally {
            process.destroyForcibly();
        }
        assertSheet("NSG rules", ReportTables.nsgRules(report));
        assertSheet("Firewall", ReportTables.firewall(report));
        assertSheet("Findings", ReportTables.findings(report));
    }

    private void assertSheet(String sheet, Table table) throws IOException {
        String text = Files.readString(folder.resolve("report-" + sheet + ".csv"));
        List<List<String>> rows = CsvParser.rows(text.replace("\n", "\r\n"));
        assertEquals(table.heads(), rows.getFirst());
        for (int i = 0; i < table.rows().size(); i++) {
            assertEquals(table.rows().get(i).stream().map(c -> c.text()).toList(), rows.get(i + 1));
        }
    }
}
