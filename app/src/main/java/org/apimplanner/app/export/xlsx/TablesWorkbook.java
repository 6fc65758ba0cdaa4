package org.apimplanner.app.export.xlsx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import org.apimplanner.app.export.Paper;
import org.apimplanner.app.table.Table;
import org.apimplanner.app.words.PlanFacts.Fact;
import org.apimplanner.app.words.SourceNotes;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/// Any tables as a workbook, after a sheet that says what they are about.
public final class TablesWorkbook {
    private static final int LABEL = 0;
    private static final int VALUE = 1;
    private static final SourceNotes NONE = new SourceNotes(new LinkedHashMap<>());

    private TablesWorkbook() {}

    /// A table and the name of its sheet.
    public record Sheet(String title, Table table) {}

    /// @param facts of the first sheet
    /// @param foot of each printed page
    public static byte[] of(
            String title, String subtitle, List<Fact> facts, List<Sheet> sheets, Paper paper, String foot) {
        SheetPage page = new SheetPage(paper, foot);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "APIM Network Planner", null)) {
            workbook.properties().setTitle(CellText.of(title)).setSubject(subtitle);
            summary(workbook.newWorksheet("Summary"), title, subtitle, facts, page);
            for (Sheet sheet : sheets) {
                new TableSheet(sheet.title(), sheet.table(), NONE, 0).write(workbook, page);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return StableZip.of(bytes.toByteArray());
    }

    private static void summary(Worksheet sheet, String title, String subtitle, List<Fact> facts, SheetPage page) {
        sheet.width(LABEL, 24);
        sheet.width(VALUE, 90);
        sheet.value(0, LABEL, CellText.of(title));
        sheet.style(0, LABEL).bold().fontSize(16).set();
        sheet.value(1, LABEL, subtitle);
        int row = 3;
        for (Fact fact : facts) {
            sheet.value(row, LABEL, fact.label());
            sheet.style(row, LABEL)
                    .fontColor("FF4A5563")
                    .verticalAlignment("top")
                    .set();
            sheet.value(row, VALUE, CellText.of(fact.value()));
            sheet.style(row, VALUE)
                    .format("@")
                    .wrapText(true)
                    .verticalAlignment("top")
                    .set();
            row++;
        }
        page.set(sheet, 114);
    }
}
