package org.apimplanner.app.desktop.viewmodel.answer;

import java.util.List;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.apimplanner.app.desktop.viewmodel.words.Messages;
import org.apimplanner.model.reference.Severity;
import org.apimplanner.model.report.Report;

/// The numbers that are always in sight.
public final class SummaryViewModel {
    private final Messages messages;
    private final ChangeSummary changes;
    private final ObservableList<RegionSummary> regions = FXCollections.observableArrayList();
    private final ReadOnlyLongWrapper errors = new ReadOnlyLongWrapper();
    private final ReadOnlyLongWrapper warnings = new ReadOnlyLongWrapper();
    private final ReadOnlyLongWrapper infos = new ReadOnlyLongWrapper();
    private final ReadOnlyStringWrapper edition = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper change = new ReadOnlyStringWrapper("");

    public SummaryViewModel(Messages messages) {
        this.messages = messages;
        this.changes = new ChangeSummary(messages);
    }

    public void show(Report report, Report before) {
        List<RegionSummary> fresh = report.regions().stream()
                .map(region -> RegionSummary.of(region, messages))
                .toList();
        if (!regions.equals(fresh)) {
            regions.setAll(fresh);
        }
        errors.set(report.count(Severity.ERROR));
        warnings.set(report.count(Severity.WARNING));
        infos.set(report.count(Severity.INFO));
        edition.set(messages.text(
                "summary.edition",
                report.edition().id(),
                messages.language().date(report.edition().asOf())));
        change.set(change(report, before));
    }

    private String change(Report report, Report before) {
        if (report == before) {
            return messages.text("summary.no-change-yet");
        }
        List<String> parts = changes.between(before, report);
        if (!parts.isEmpty()) {
            return String.join(", ", parts);
        }
        boolean same =
                report.regions().equals(before.regions()) && report.findings().equals(before.findings());
        return messages.text(same ? "summary.same" : "summary.same-counts");
    }

    public ObservableList<RegionSummary> regions() {
        return regions;
    }

    public ReadOnlyLongProperty errorsProperty() {
        return errors.getReadOnlyProperty();
    }

    public ReadOnlyLongProperty warningsProperty() {
        return warnings.getReadOnlyProperty();
    }

    public ReadOnlyLongProperty infosProperty() {
        return infos.getReadOnlyProperty();
    }

    public ReadOnlyStringProperty editionProperty() {
        return edition.getReadOnlyProperty();
    }

    /// What the last change did, such as `/29 → /28, +2 rules`.
    public ReadOnlyStringProperty changeProperty() {
        return change.getReadOnlyProperty();
    }
}
