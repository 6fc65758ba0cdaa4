package org.apimplanner.app.export.diff;

import java.util.ArrayList;
import java.util.List;
import org.apimplanner.app.export.ExportedFile;
import org.apimplanner.app.export.Paper;
import org.apimplanner.app.export.csv.CsvText;
import org.apimplanner.app.export.document.WebPage;
import org.apimplanner.app.export.document.docx.WordFile;
import org.apimplanner.app.export.document.pdf.PdfFile;
import org.apimplanner.app.export.xlsx.TablesWorkbook;
import org.apimplanner.app.export.xlsx.TablesWorkbook.Sheet;
import org.apimplanner.app.table.DiffTables;
import org.apimplanner.app.words.DiffWords;
import org.apimplanner.app.words.PlanFacts.Fact;
import org.apimplanner.model.diff.Diff;
import org.apimplanner.model.file.DiffFile;

/// Writes comparisons in every format. The same comparison gives the same bytes, in every locale.
///
/// @param version of the program, for documents that name it
/// @param width the columns of a terminal, for text
public record DiffExports(String version, int width) {
    /// The files of a format, exactly one unless it is of several files.
    ///
    /// @param paper of formats with pages
    public List<ExportedFile> files(DiffFormat format, Diff diff, Paper paper) {
        return switch (format) {
            case TEXT -> format.file(DiffWriter.text(diff, width));
            case JSON -> format.file(DiffFile.write(diff));
            case CSV ->
                DiffTables.of(diff).stream()
                        .map(table -> ExportedFile.of(table.name() + ".csv", CsvText.file(table)))
                        .toList();
            case MARKDOWN -> format.file(DiffWriter.markdown(diff));
            case PDF -> format.file(PdfFile.of(new DiffDocument(diff, version).on(paper)));
            case HTML -> format.file(WebPage.of(new DiffDocument(diff, version).on(paper)));
            case DOCX -> format.file(WordFile.of(new DiffDocument(diff, version).on(paper)));
            case XLSX -> format.file(workbook(diff, paper));
        };
    }

    private byte[] workbook(Diff diff, Paper paper) {
        DiffDocument document = new DiffDocument(diff, version);
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact("From", DiffWords.of(diff.from())));
        facts.add(new Fact("To", DiffWords.of(diff.to())));
        facts.addAll(diff.same() ? List.of(new Fact("Verdict", "Nothing differs.")) : document.facts());
        return TablesWorkbook.of(
                document.head(),
                facts,
                List.of(
                        new Sheet("Consequences", DiffTables.consequences(diff)),
                        new Sheet("Plan", DiffTables.plan(diff)),
                        new Sheet("Rows", DiffTables.rows(diff))),
                paper);
    }
}
