package org.apimplanner.app.export.diff;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apimplanner.app.export.ExportedFile;
import org.apimplanner.app.export.Paper;
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
public record DiffExports(String version) {
    /// @param paper of formats with pages
    public ExportedFile file(DiffFormat format, Diff diff, Paper paper) {
        return new ExportedFile(format.fileName(), bytes(format, diff, paper));
    }

    private byte[] bytes(DiffFormat format, Diff diff, Paper paper) {
        return switch (format) {
            case TEXT -> utf8(DiffWriter.text(diff));
            case JSON -> utf8(DiffFile.write(diff));
            case MARKDOWN -> utf8(DiffWriter.markdown(diff));
            case PDF -> PdfFile.of(new DiffDocument(diff, version).on(paper));
            case HTML -> utf8(WebPage.of(new DiffDocument(diff, version).on(paper)));
            case DOCX -> WordFile.of(new DiffDocument(diff, version).on(paper));
            case XLSX -> workbook(diff, paper);
        };
    }

    private byte[] workbook(Diff diff, Paper paper) {
        DiffDocument document = new DiffDocument(diff, version);
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact("From", DiffWords.of(diff.from())));
        facts.add(new Fact("To", DiffWords.of(diff.to())));
        facts.addAll(diff.same() ? List.of(new Fact("Verdict", "Nothing differs.")) : document.facts());
        facts.add(new Fact("State", document.head().foot()));
        return TablesWorkbook.of(
                document.head().longTitle(),
                document.head().subtitle(),
                facts,
                List.of(
                        new Sheet("Consequences", DiffTables.consequences(diff)),
                        new Sheet("Plan", DiffTables.plan(diff)),
                        new Sheet("Rows", DiffTables.rows(diff))),
                paper,
                document.head().foot());
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
