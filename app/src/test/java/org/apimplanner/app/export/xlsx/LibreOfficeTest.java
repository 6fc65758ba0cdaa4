package org.apimplanner.app.export.xlsx;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apimplanner.app.export.LibreOffice;
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

    @Test
    void itReadsEveryRuleAsTheReportHasIt() throws IOException, InterruptedException {
        Report report = Reports.sample("premium-external-forced-tunneling");
        Path workbook = folder.resolve("report.xlsx");
        Files.write(workbook, Reports.bytes("xlsx", report));
        LibreOffice.assumeInstalled().convert(workbook, EACH_SHEET, folder);
        assertSheet("NSG rules", ReportTables.nsgRules(report, Reports.labels()));
        assertSheet("Firewall", ReportTables.firewall(report, Reports.labels()));
        assertSheet("Findings", ReportTables.findings(report));
    }

    private void assertSheet(String sheet, Table table) throws IOException {
        String text = Files.readString(folder.resolve("report-" + sheet + ".csv"));
        List<List<String>> rows = CsvParser.rows(text.replace("\n", "\r\n"));
        List<String> heads = rows.getFirst();
        for (int i = 0; i < table.rows().size(); i++) {
            for (int column = 0; column < table.heads().size(); column++) {
                String head = table.heads().get(column);
                assertEquals(
                        CellText.of(table.rows().get(i).get(column)),
                        rows.get(i + 1).get(heads.indexOf(head)),
                        head);
            }
        }
    }
}
