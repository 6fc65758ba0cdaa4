package org.apimplanner.app.export.diff;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apimplanner.app.words.DiffWords;
import org.apimplanner.app.words.FieldWords;
import org.apimplanner.app.words.RowWords;
import org.apimplanner.model.diff.Action;
import org.apimplanner.model.diff.Consequence;
import org.apimplanner.model.diff.Diff;
import org.apimplanner.model.diff.LifecycleChange;
import org.apimplanner.model.diff.RegionDiff;
import org.apimplanner.model.diff.ReportPart;
import org.apimplanner.model.diff.RowChange;
import org.apimplanner.model.diff.Summary;
import org.apimplanner.model.reference.Source;

/// Writes a comparison for people.
public final class DiffWriter {
    private final Diff diff;
    private final Page page;

    private DiffWriter(Diff diff, Page page) {
        this.diff = diff;
        this.page = page;
    }

    /// For a terminal.
    ///
    /// @param width its columns; no line is longer
    public static String text(Diff diff, int width) {
        return written(diff, new TextPage(width));
    }

    /// For a pull request or a wiki.
    public static String markdown(Diff diff) {
        return written(diff, new MarkdownPage());
    }

    private static String written(Diff diff, Page page) {
        new DiffWriter(diff, page).write();
        return page.toString();
    }

    private void write() {
        page.title(DiffWords.of(diff.from()) + " → " + DiffWords.of(diff.to()));
        if (diff.same()) {
            page.heading("Nothing differs.");
            return;
        }
        summary(diff.summary());
        plan();
        if (!diff.consequences().isEmpty()) {
            page.heading("What it does to an existing instance");
            diff.consequences().forEach(this::consequence);
        }
        diff.regions().forEach(this::region);
        documentation();
    }

    private void summary(Summary summary) {
        page.heading("In short");
        page.fact("Public VIP", DiffWords.of(summary.publicVip()));
        page.fact("Private VIP", DiffWords.of(summary.privateVip()));
        page.fact("New subnet", DiffWords.of(summary.newSubnet()));
        page.fact("Second public IP", DiffWords.of(summary.secondPublicIp()));
        page.fact("New instance", summary.newInstance() ? "needed" : "not needed");
        page.fact("Update", DiffWords.of(summary.updateMinutes()));
        page.fact("Downtime", DiffWords.downtime(summary.downtime(), summary.newInstance()));
    }

    private void plan() {
        if (diff.planChanges().isEmpty()) {
            return;
        }
        page.heading("Plan");
        diff.planChanges()
                .forEach(change -> page.item(
                        "",
                        change.path() + ": " + DiffWords.shown(change.before().orElse("")) + " → "
                                + DiffWords.shown(change.after().orElse(""))));
    }

    private void consequence(Consequence consequence) {
        String where = consequence.region().map(region -> " in " + region).orElse("");
        page.subheading(DiffWords.of(consequence.change()) + where);
        page.item("", consequence.summary());
        page.item(
                "",
                "Public VIP: " + DiffWords.of(consequence.publicVip()) + "; private VIP: "
                        + DiffWords.of(consequence.privateVip()) + "; new subnet: "
                        + DiffWords.of(consequence.newSubnet()) + "; second public IP: "
                        + DiffWords.of(consequence.secondPublicIp()) + ".");
        page.item(
                "",
                "Update: " + DiffWords.of(consequence.updateMinutes()) + "; downtime: "
                        + DiffWords.downtime(consequence.downtime(), consequence.newInstance()) + ".");
        for (int i = 0; i < consequence.steps().size(); i++) {
            page.step(i + 1, consequence.steps().get(i));
        }
        page.item("", "Source (" + DiffWords.of(consequence.confidence()) + "): " + sources(consequence.references()));
    }

    /// Each document once, with its sections.
    static String sources(List<Source> sources) {
        Map<String, List<String>> sections = new LinkedHashMap<>();
        for (Source source : sources) {
            sections.computeIfAbsent(source.document() + " (" + source.asOf() + ")", key -> new ArrayList<>())
                    .add(source.section());
        }
        return sections.entrySet().stream()
                .map(entry -> entry.getKey() + ": " + String.join(", ", entry.getValue()))
                .collect(Collectors.joining("; "));
    }

    private void region(RegionDiff region) {
        String what = switch (region.action()) {
            case ADDED -> ", added";
            case REMOVED -> ", removed";
            case CHANGED -> "";
        };
        page.heading(region.displayName() + " (" + region.name() + ")" + what);
        for (ReportPart section : ReportPart.values()) {
            List<RowChange<?>> changes = region.changes()
                    .filter(change -> change.section() == section)
                    .toList();
            if (!changes.isEmpty()) {
                page.subheading(DiffWords.of(section));
                changes.forEach(this::row);
            }
        }
    }

    private void row(RowChange<?> change) {
        page.item(mark(change.action()), RowWords.of(change));
        change.fields().forEach(field -> page.detail(FieldWords.of(field)));
    }

    private static String mark(Action action) {
        return switch (action) {
            case ADDED -> "+";
            case REMOVED -> "-";
            case CHANGED -> "~";
        };
    }

    private void documentation() {
        if (diff.documentation().isEmpty()) {
            return;
        }
        page.heading("What the documentation says differently about changes of this plan");
        for (LifecycleChange change : diff.documentation()) {
            page.subheading(DiffWords.of(change.change()));
            change.fields().forEach(field -> page.item("~", FieldWords.of(field)));
        }
    }
}
