package org.apimplanner.app.desktop.view.audit;

import java.util.List;
import javafx.beans.InvalidationListener;
import javafx.beans.binding.Bindings;
import javafx.collections.ObservableList;
import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.apimplanner.app.desktop.view.answer.AnswerTableView;
import org.apimplanner.app.desktop.view.control.Nodes;
import org.apimplanner.app.desktop.viewmodel.answer.AnswerTable;
import org.apimplanner.app.desktop.viewmodel.audit.AuditViewModel;
import org.apimplanner.app.desktop.viewmodel.document.PreferencesViewModel;
import org.apimplanner.app.desktop.viewmodel.words.Messages;

/// Existing definitions held against the plan: what to open while there are none, and then the verdict,
/// the requirements, the findings, the repair and the files.
public final class AuditTab extends StackPane {
    private static final KeyCombination PASTE = new KeyCodeCombination(KeyCode.V, KeyCombination.SHORTCUT_DOWN);

    private final AuditViewModel audit;
    private final Messages messages;
    private final AuditEmpty empty;
    private final VBox answer;
    private final TabPane parts = new TabPane();

    public AuditTab(AuditViewModel audit, PreferencesViewModel preferences) {
        this.audit = audit;
        this.messages = audit.messages();
        setId("audit");
        getStyleClass().add("audit");
        parts.setId("audit-parts");
        parts.setAccessibleText(messages.text("audit.parts"));
        parts.getStyleClass().add("audit-parts");
        parts.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
        AnswerTableView<?> requirements = table("requirements", audit.requirements());
        requirements.filterWith(AuditFilters.status(audit));
        requirements.filterWith(AuditFilters.kind(audit));
        AnswerTableView<?> findings = table("findings", audit.findings());
        AnswerTableView<?> changes = table("changes", audit.changes());
        changes.filterWith(commands());
        List.of(requirements, findings, changes).forEach(view -> view.rememberIn(preferences));
        part("files", new AuditFilesPane(audit), audit.files());
        empty = new AuditEmpty(audit);
        answer = new VBox(new AuditHead(audit), parts);
        VBox.setVgrow(parts, Priority.ALWAYS);
        ScrollPane page = new ScrollPane(answer);
        // A small window scrolls to the tables instead of cutting them off.
        page.setFitToWidth(true);
        page.setFitToHeight(true);
        page.getStyleClass().add("page-scroll");
        page.visibleProperty().bind(answer.visibleProperty());
        getChildren().addAll(empty, page);
        InvalidationListener filled = changed -> {
            requirements.showColumn("file", audit.files().size() > 1);
            requirements.showColumn("resource", audit.hasSeveralResources());
            findings.showColumn("resource", audit.hasSeveralResources());
            show();
        };
        audit.files().addListener(filled);
        audit.summaryProperty().addListener(filled);
        filled.invalidated(audit.files());
        EventHandler<KeyEvent> keys = this::pressed;
        sceneProperty().addListener((observed, was, is) -> {
            if (was != null) {
                was.removeEventHandler(KeyEvent.KEY_PRESSED, keys);
            }
            if (is != null) {
                is.addEventHandler(KeyEvent.KEY_PRESSED, keys);
            }
        });
    }

    /// A field in which a person types takes the key first, and behind another tab it means nothing here.
    private void pressed(KeyEvent event) {
        boolean inSight = getParent() == null || getParent().isVisible();
        if (inSight && PASTE.match(event)) {
            AuditEmpty.paste(audit);
            event.consume();
        }
    }

    private Button commands() {
        Button copy = new Button(messages.text("audit.commands"), Nodes.icon("copy"));
        copy.setId("audit-commands");
        copy.getStyleClass().addAll("small-button");
        copy.setTooltip(Nodes.tooltip(messages.text("audit.commands.hint")));
        copy.disableProperty().bind(Bindings.isEmpty(audit.changes().rows()));
        copy.setOnAction(event -> {
            ClipboardContent content = new ClipboardContent();
            content.putString(audit.commands());
            Clipboard.getSystemClipboard().setContent(content);
        });
        return copy;
    }

    private void show() {
        boolean some = !audit.files().isEmpty();
        Nodes.show(answer, some);
        Nodes.show(empty, !some);
    }

    private <R> AnswerTableView<R> table(String name, AnswerTable<R> table) {
        AnswerTableView<R> view = new AnswerTableView<>(table, messages);
        part(name, view, table.rows());
        return view;
    }

    private void part(String name, Node content, ObservableList<?> counted) {
        Tab tab = new Tab(messages.text("audit.part." + name), content);
        tab.setId("audit-part-" + name);
        Label count = Nodes.label("", "tab-count");
        tab.setGraphic(count);
        InvalidationListener show = changed -> count.setText(Integer.toString(counted.size()));
        counted.addListener(show);
        show.invalidated(counted);
        parts.getTabs().add(tab);
    }
}
