package org.apimplanner.app.export.audit;

import java.util.List;
import org.apimplanner.app.export.FileFormat;

/// The formats of an audit, in the order in which they are offered. The first is the default.
public enum AuditFormat implements FileFormat {
    JSON("json", "the whole audit, for programs", "audit.json"),
    TEXT("text", "for a terminal, what is wrong first", "audit.txt"),
    CSV(
            "csv",
            "one table a file, for spreadsheets",
            "audit-requirements.csv",
            "audit-findings.csv",
            "audit-changes.csv"),
    MARKDOWN("markdown", "for a pull request or a wiki", "audit.md"),
    SARIF("sarif", "SARIF 2.1.0, for code scanning", "audit.sarif"),
    JUNIT("junit", "JUnit XML, for the test page of a pipeline", "audit-junit.xml"),
    PDF("pdf", "the document for a change board, to print and to sign", "audit.pdf"),
    HTML("html", "the same document as one web page", "audit.html"),
    DOCX("docx", "the same document for Word, to edit and to paste", "audit.docx"),
    XLSX("xlsx", "one workbook with a sheet a table, to filter and to pass on", "audit.xlsx");

    private final String word;
    private final String summary;
    private final List<String> fileNames;

    AuditFormat(String word, String summary, String... fileNames) {
        this.word = word;
        this.summary = summary;
        this.fileNames = List.of(fileNames);
    }

    @Override
    public String word() {
        return word;
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
