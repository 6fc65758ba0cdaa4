package org.apimplanner.app.export.xlsx;

import java.util.List;
import org.apimplanner.app.words.Labels;
import org.apimplanner.app.words.PlanFacts;
import org.apimplanner.app.words.Plural;
import org.apimplanner.model.reference.Severity;
import org.dhatim.fastexcel.HyperLink;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/// The first sheet: which plan, how it fares, and what the other sheets hold.
record SummarySheet(PlanFacts facts, List<TableSheet> sheets) {
    private static final int LABEL = 0;
    private static final int VALUE = 1;
    private static final int LABEL_WIDTH = 24;
    private static final int VALUE_WIDTH = 90;
    private static final double LINE_HEIGHT = 15;

    void write(Workbook workbook, SheetPage page) {
        Worksheet sheet = workbook.newWorksheet("Summary");
        sheet.width(LABEL, LABEL_WIDTH);
        sheet.width(VALUE, VALUE_WIDTH);
        int row = title(sheet);
        for (PlanFacts.Fact fact : facts.facts()) {
            row = line(sheet, row, fact.label(), fact.value());
        }
        row++;
        for (Severity severity : Severity.values()) {
            row = count(
                    sheet, row, Labels.severity(severity) + "s", facts.report().count(severity));
        }
        row = line(sheet, row, "Verdict", facts.verdict());
        contents(sheet, row + 1);
        page.set(sheet, LABEL_WIDTH + VALUE_WIDTH);
    }

    private int title(Worksheet sheet) {
        sheet.value(0, LABEL, CellText.of(facts.title()));
        sheet.style(0, LABEL).bold().fontSize(16).set();
        sheet.value(1, LABEL, facts.edition());
        return 3;
    }

    private void contents(Worksheet sheet, int from) {
        int row = from;
        for (TableSheet it : sheets) {
            sheet.hyperlink(row, LABEL, HyperLink.internal("'" + it.title() + "'!A1", it.title()));
            sheet.style(row, LABEL).underlined().fontColor("FF1F3A5F").set();
            sheet.value(row, VALUE, Plural.of(it.table().rows().size(), "row"));
            row++;
        }
    }

    private static int line(Worksheet sheet, int row, String label, String value) {
        label(sheet, row, label);
        sheet.rowHeight(row, LINE_HEIGHT * RowLines.of(value, VALUE_WIDTH));
        sheet.value(row, VALUE, CellText.of(value));
        sheet.style(row, VALUE)
                .format("@")
                .wrapText(true)
                .verticalAlignment("top")
                .set();
        return row + 1;
    }

    private static int count(Worksheet sheet, int row, String label, long value) {
        label(sheet, row, label);
        sheet.value(row, VALUE, value);
        sheet.style(row, VALUE).horizontalAlignment("left").set();
        return row + 1;
    }

    private static void label(Worksheet sheet, int row, String label) {
        sheet.value(row, LABEL, label);
        sheet.style(row, LABEL).fontColor("FF4A5563").verticalAlignment("top").set();
    }
}
