package org.apimplanner.app.export;

import java.util.List;
import java.util.Optional;
import org.apimplanner.model.plan.Plan;
import org.apimplanner.model.report.Report;

/// One output format. The same report gives the same bytes, in every locale and time zone; on every
/// machine, too, where they are text, and the same pixels or content where they are compressed.
public interface Exporter {
    /// The word after `--format`, such as `csv`.
    String name();

    /// What the format is good for, in a few words that begin with a small letter.
    String summary();

    /// The names of the files that [#export] makes of every report; a format may add some for each region.
    List<String> fileNames();

    /// Whether the format is a folder of files, which cannot go to standard output.
    default boolean severalFiles() {
        return fileNames().size() > 1;
    }

    /// Why the format is not made of a report, in one sentence; empty where it is.
    default Optional<String> refusal(Report report) {
        return Optional.empty();
    }

    /// The files of the format, those of [#fileNames] first and in their order.
    List<ExportedFile> export(Report report);

    /// The report as code to look at; empty for formats that are none.
    default Optional<CodePreview> code(Report report) {
        return Optional.empty();
    }

    /// The same format in lines of so many columns; formats without lines are the same in each.
    default Exporter within(int columns) {
        return this;
    }

    /// The same format with only what a comment or a first look has room for; the same where it has no
    /// short form.
    default Exporter inBrief() {
        return this;
    }

    /// The same format with so many pixels for a 96th of an inch; formats without pixels stay as they are.
    default Exporter scaled(double pixels) {
        return this;
    }

    /// The same format for another sheet of paper; formats without pages are the same on each.
    default Exporter on(Paper paper) {
        return this;
    }

    /// The same format with other choices about code; formats that are none stay as they are.
    default Exporter with(CodeChoices choices) {
        return this;
    }

    /// The same format for a report of a part of a plan; documents that say which state of a plan they are
    /// of name that of the whole.
    default Exporter partOf(Plan whole) {
        return this;
    }
}
