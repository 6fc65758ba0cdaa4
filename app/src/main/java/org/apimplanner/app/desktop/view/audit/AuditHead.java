package org.apimplanner.app.desktop.view.audit;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javafx.beans.InvalidationListener;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.apimplanner.app.desktop.view.control.Nodes;
import org.apimplanner.app.desktop.view.control.WrappedText;
import org.apimplanner.app.desktop.viewmodel.audit.AuditSummary;
import org.apimplanner.app.desktop.viewmodel.audit.AuditViewModel;
import org.apimplanner.app.desktop.viewmodel.words.Messages;
import org.apimplanner.model.audit.Audit.Status;

/// The verdict, how many requirements fare how, and the commands of the audit. A count, pressed, shows
/// its requirements alone.
final class AuditHead extends VBox {
    private static final PseudoClass SOME = PseudoClass.getPseudoClass("some");

    private final AuditViewModel audit;
    private final Messages messages;
    private final Region sign = Nodes.icon("none");
    private final Label headline = Nodes.wrapped("", "audit-headline");
    private final Label detail = Nodes.wrapped("", "audit-detail");
    private final Map<Status, ToggleButton> counts = new EnumMap<>(Status.class);

    AuditHead(AuditViewModel audit) {
        this.audit = audit;
        this.messages = audit.messages();
        getStyleClass().add("audit-head");
        HBox.setHgrow(headline, Priority.ALWAYS);
        headline.setId("audit-headline");
        detail.setId("audit-detail");
        detail.setMaxWidth(Double.MAX_VALUE);
        ProgressIndicator busy = new ProgressIndicator();
        busy.getStyleClass().add("busy");
        busy.visibleProperty().bind(audit.busyProperty());
        busy.managedProperty().bind(audit.busyProperty());
        Label failed = Nodes.label(messages.text("audit.failed"), "audit-failed");
        failed.visibleProperty().bind(audit.failedProperty());
        failed.managedProperty().bind(audit.failedProperty());
        HBox verdict = new HBox(sign, headline);
        verdict.getStyleClass().add("audit-verdict");
        FlowPane commands = new FlowPane();
        commands.getStyleClass().add("audit-commands");
        for (Status status : Status.values()) {
            commands.getChildren().add(chip(status));
        }
        commands.getChildren()
                .addAll(
                        AuditEmpty.open(audit, "audit-open"),
                        AuditEmpty.paste(audit, "audit-paste"),
                        AuditEmpty.tags(audit, "audit-tags"),
                        export(),
                        busy,
                        failed);
        getChildren().addAll(verdict, detail, commands, new AuditChoiceBar(audit), tags());
        audit.summaryProperty().addListener((observed, was, is) -> is.ifPresent(this::show));
        audit.summaryProperty().get().ifPresent(this::show);
    }

    private Button export() {
        Button export = new Button(messages.text("audit.export"), Nodes.icon("export"));
        export.setMinWidth(Region.USE_PREF_SIZE);
        export.setId("audit-export");
        export.getStyleClass().add("header-button");
        export.setOnAction(event -> audit.export());
        return export;
    }

    private ToggleButton chip(Status status) {
        String tone = status.word().toLowerCase(Locale.ROOT);
        ToggleButton chip = new ToggleButton("", Nodes.icon(tone));
        chip.setMinWidth(Region.USE_PREF_SIZE);
        chip.setId("audit-count-" + status.word());
        chip.getStyleClass().addAll("chip", "audit-chip", "audit-chip-" + tone);
        chip.setTooltip(Nodes.tooltip(messages.word("audit.meaning.", status)));
        chip.setOnAction(
                event -> audit.statusProperty().set(chip.isSelected() ? Optional.of(status) : Optional.empty()));
        audit.statusProperty().subscribe(is -> chip.setSelected(is.equals(Optional.of(status))));
        counts.put(status, chip);
        return chip;
    }

    private Label tags() {
        Label tags = Nodes.wrapped("", "audit-detail");
        tags.setId("audit-tags-line");
        InvalidationListener changed = observed -> {
            String words = audit.tagsProperty()
                    .get()
                    .map(t -> messages.text("audit.tags.line", t.name(), t.sentence()))
                    .orElse(messages.text("audit.tags.none"));
            WrappedText.show(tags, words);
        };
        audit.tagsProperty().addListener(changed);
        changed.invalidated(audit.tagsProperty());
        return tags;
    }

    private static String tone(AuditSummary summary) {
        if (!summary.compliant()) {
            return "error";
        }
        return summary.doubted() ? "warning" : "allow";
    }

    private void show(AuditSummary summary) {
        sign.getStyleClass().setAll("icon", "icon-" + tone(summary), "audit-sign");
        WrappedText.show(headline, summary.headline());
        WrappedText.show(detail, summary.detail());
        counts.forEach((status, chip) -> {
            long number = summary.counts().getOrDefault(status, 0L);
            chip.setText(messages.text("audit.count", number, messages.word("audit.status.", status)));
            chip.pseudoClassStateChanged(SOME, number > 0);
            Nodes.show(chip, number > 0 || chip.isSelected());
        });
    }
}
