package org.apimplanner.app.export.audit;

import org.apimplanner.model.Word;

/// The formats of an audit, in the order in which they are offered. The first is the default.
public enum AuditFormat implements Word {
    JSON("json", "the whole audit, for programs"),
    TEXT("text", "tables for a terminal"),
    CSV("csv", "one table a file, for spreadsheets"),
    MARKDOWN("markdown", "for a pull request or a wiki"),
    SARIF("sarif", "SARIF 2.1.0, for code scanning"),
    JUNIT("junit", "JUnit XML, for the test page of a pipeline");

    private final String word;
    private final String summary;

    AuditFormat(String word, String summary) {
        this.word = word;
        this.summary = summary;
    }

    @Override
    public String word() {
        return word;
    }

    /// What the format is good for, in a few words that begin with a small letter.
    public String summary() {
        return summary;
    }

    /// Whether the format is several files, which cannot go to standard output.
    public boolean severalFiles() {
        return this == CSV;
    }
}
