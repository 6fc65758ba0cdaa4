package org.apimplanner.app.export.handout;

import java.util.List;
import java.util.function.Supplier;
import org.apimplanner.app.export.ExportedFile;
import org.apimplanner.app.export.Exporter;
import org.apimplanner.app.export.Paper;
import org.apimplanner.app.export.document.docx.WordFile;
import org.apimplanner.app.words.Labels;
import org.apimplanner.model.reference.ReferenceData;
import org.apimplanner.model.report.Report;

/// The handout as a Word file, to be edited and pasted into a design of one's own.
///
/// @param reference asked when a document is made, not before
/// @param version of the program, for the foot of each page
public record DocxExporter(Supplier<ReferenceData> reference, String version, Paper paper) implements Exporter {
    private static final String FILE = "handout.docx";

    @Override
    public String name() {
        return "docx";
    }

    @Override
    public String summary() {
        return "the handout for Word, to edit and to paste";
    }

    @Override
    public List<String> fileNames() {
        return List.of(FILE);
    }

    @Override
    public List<ExportedFile> export(Report report) {
        return List.of(
                new ExportedFile(FILE, WordFile.of(Handout.of(report, new Labels(reference.get()), version, paper))));
    }

    @Override
    public Exporter on(Paper other) {
        return new DocxExporter(reference, version, other);
    }
}
