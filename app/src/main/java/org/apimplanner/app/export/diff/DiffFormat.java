package org.apimplanner.app.export.diff;

import java.util.List;
import org.apimplanner.app.export.FileFormat;

/// The formats of a comparison, in the order in which they are offered. The first is the default.
public enum DiffFormat implements FileFormat {
    TEXT("for a terminal", "diff.txt"),
    JSON("the whole comparison, for programs", "diff.json"),
    CSV("one table a file, for spreadsheets", "diff-consequences.csv", "diff-plan.csv", "diff-rows.csv"),
    MARKDOWN("for a pull request or a wiki", "diff.md"),
    PDF("the document for a change board, to print and to sign", "diff.pdf"),
    HTML("the same document as one web page", "diff.html"),
    DOCX("the same document for Word, to edit and to paste", "diff.docx"),
    XLSX("one workbook with a sheet a table, to filter and to pass on", "diff.xlsx");

    private final String summary;
    private final List<String> fileNames;

    DiffFormat(String summary, String... fileNames) {
        this.summary = summary;
        this.fileNames = List.of(fileNames);
    }

    @Override
    public String summary() {
        return summary;
    }

    @Override
    public List<String> fileNames() {
        return fileNames;
    }
}
