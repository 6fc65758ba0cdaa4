package org.apimplanner.app.export.xlsx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.apimplanner.app.export.Paper;
import org.apimplanner.app.export.document.DocumentHead;
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

    /// @param head whose foot stands under each printed page and ends the first sheet
    /// @param facts of the first sheet
    public static byte[] of(DocumentHead head, List<Fact> facts, List<Sheet> sheets, Paper paper) {
        SheetPage page = new SheetPage(paper, head.foot());
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "APIM Network Planner", null)) {
            workbook.properties().setTitle(CellText.of(head.longTitle())).setSubject(head.subtitle());
            summary(workbook.newWorksheet("Summary"), head, facts, page);
            for (Sheet sheet : sheets) {
                new TableSheet(sheet.title(), sheet.table(), NONE, 0).write(workbook, page);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return StableZip.of(bytes.toByteArray());
    }

    private static void summary(Worksheet sheet, DocumentHead head, List<Fact> facts, SheetPage page) {
        sheet.width(LABEL, 24);
        sheet.width(VALUE, 90);
        sheet.value(0, LABEL, CellText.of(head.longTitle()));
        sheet.style(0, LABEL).bold().fontSize(16).set();
        sheet.value(1, LABEL, head.subtitle());
        int row = 3;
        List<Fact> all = new ArrayList<>(facts);
        all.add(new Fact("State", head.foot()));
        for (Fact fact : all) {
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
