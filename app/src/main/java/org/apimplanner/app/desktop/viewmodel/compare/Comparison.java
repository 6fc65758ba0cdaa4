package org.apimplanner.app.desktop.viewmodel.compare;

import java.util.List;
import org.apimplanner.model.diff.Action;
import org.apimplanner.model.reference.Source;

/// What differs between two plans, in words.
///
/// @param from which plan is the one before, with its name and edition
/// @param to as `from`, of the plan after
/// @param answers all consequences in short: the gravest answer to each question
/// @param consequences what the step does to an existing instance, gravest first
/// @param noConsequence what stands in their place where there are none
/// @param documentation what the editions say differently about changes of this plan
/// @param plan fields of the plan that differ
/// @param rows rows of the answer that differ, region by region and section by section
public record Comparison(
        String from,
        String to,
        List<Answer> answers,
        List<Effect> consequences,
        String noConsequence,
        List<Remark> documentation,
        List<Before> plan,
        List<Row> rows) {

    /// The answer to one question.
    ///
    /// @param tone `quiet`, `care` or `grave`
    public record Answer(String label, String words, String tone) {}

    /// What one change does.
    ///
    /// @param answers those that say more than that nothing happens
    /// @param confidence whether the documents say so outright
    public record Effect(
            String title,
            String summary,
            List<Answer> answers,
            List<String> steps,
            String confidence,
            List<Source> sources) {}

    /// What the documents say differently about one kind of change.
    public record Remark(String title, List<Before> fields) {}

    /// A field with its value before and after.
    public record Before(String field, String before, String after) {}

    /// A row of the answer that came, went or changed.
    ///
    /// @param region the display name, with what became of the region itself
    /// @param purpose why the row is there, of one that came or went; empty where it says nothing of it
    /// @param fields those that differ; none unless changed
    public record Row(
            String region, String section, Action action, String label, String purpose, List<Before> fields) {}
}
