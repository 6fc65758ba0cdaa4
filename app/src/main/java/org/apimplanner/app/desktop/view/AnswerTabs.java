package org.apimplanner.app.desktop.view;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.InvalidationListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import org.apimplanner.app.desktop.view.answer.AddressingTab;
import org.apimplanner.app.desktop.view.answer.AnswerTableView;
import org.apimplanner.app.desktop.view.answer.FindingActions;
import org.apimplanner.app.desktop.view.answer.OverviewTab;
import org.apimplanner.app.desktop.view.answer.TopologyTab;
import org.apimplanner.app.desktop.view.audit.AuditTab;
import org.apimplanner.app.desktop.view.code.CodeTab;
import org.apimplanner.app.desktop.view.compare.CompareTab;
import org.apimplanner.app.desktop.view.control.Nodes;
import org.apimplanner.app.desktop.viewmodel.PlannerViewModel;
import org.apimplanner.app.desktop.viewmodel.answer.AnswerTable;
import org.apimplanner.app.desktop.viewmodel.audit.AuditViewModel;
import org.apimplanner.app.desktop.viewmodel.document.PreferencesViewModel;
import org.apimplanner.app.desktop.viewmodel.words.Messages;

/// The parts of the answer, one tab each.
final class AnswerTabs extends TabPane {
    /// The part that has its tab only while there is something in it.
    static final String SOMETIMES = "companions";

    /// The names of the parts in the order of the tabs.
    static final List<String> PARTS = List.of(
            "overview",
            "topology",
            "addressing",
            "nsg",
            "routes",
            "firewall",
            "dns",
            "checklist",
            "findings",
            "compare",
            "audit",
            "code",
            SOMETIMES);

    private final Messages messages;
    private final Map<String, AnswerTableView<?>> tables = new HashMap<>();
    private final Map<Tab, Label> counts = new HashMap<>();
    private final PreferencesViewModel preferences;
    private final int findingsTab;

    AnswerTabs(PlannerViewModel planner, Consumer<String> goTo) {
        this.messages = planner.messages();
        this.preferences = planner.preferences();
        FindingActions actions = new FindingActions(planner.findingFix(), messages, goTo);
        setId("answer");
        setAccessibleText(messages.text("answer.name"));
        getStyleClass().add("answer-tabs");
        setTabClosingPolicy(TabClosingPolicy.UNAVAILABLE);
        // The row of heads takes the focus in its place.
        setFocusTraversable(false);
        Tab overview = tab(
                "overview",
                () -> new OverviewTab(planner.answer().overviewProperty(), messages, actions, this::showFindings));
        planner.answer().overviewSeenProperty().bind(overview.selectedProperty());
        Tab topology = tab("topology", () -> new TopologyTab(planner.answer().topology(), messages));
        planner.answer().topology().watchedProperty().bind(topology.selectedProperty());
        Tab addressing =
                tab("addressing", () -> new AddressingTab(planner.answer().addressingProperty(), messages));
        planner.answer().addressingSeenProperty().bind(addressing.selectedProperty());
        table(planner.answer().nsg(), view -> {
            leadOn(view, "mode", goTo);
            view.endWith(planner.answer().azureRules());
        });
        table(planner.answer().routes(), view -> leadOn(view, "forcedTunneling", goTo));
        table(planner.answer().firewall(), view -> leadOn(view, "mode", goTo));
        table(planner.answer().dns(), view -> leadOn(view, "mode", goTo));
        table(planner.answer().checklist(), view -> {});
        findingsTab = getTabs().size();
        table(planner.answer().findings(), view -> {
            view.onGo(actions::goTo);
            view.explainWith(actions::buttons);
            view.filterWith(mendAll(planner));
        });
        Tab compare = tab("compare", () -> new CompareTab(planner.compare()));
        planner.compare().activeProperty().bind(compare.selectedProperty());
        audit(planner.audit());
        Tab code = tab("code", () -> new CodeTab(planner.code()));
        planner.code().watchedProperty().bind(code.selectedProperty());
        whereThereIsOne(planner.answer().companions());
    }

    /// To the field that fills the table.
    private void leadOn(AnswerTableView<?> view, String field, Consumer<String> goTo) {
        view.whenEmpty(messages.text("empty.go", messages.text("field." + field)), () -> goTo.accept("/" + field));
    }

    /// Offered where there is something that can be mended in one way only.
    private Button mendAll(PlannerViewModel planner) {
        Button all = new Button(messages.text("finding.mendAll"));
        all.setId("findings-mend-all");
        all.getStyleClass().addAll("small-button", "mend");
        all.setOnAction(event -> planner.findingFix().mendAll());
        InvalidationListener possible = changed ->
                Nodes.show(all, planner.answer().findings().rows().stream().anyMatch(planner.findingFix()::isPossible));
        // Filled while the tab is looked at, and the button is there.
        planner.answer().findings().rows().addListener(possible);
        possible.invalidated(planner.answer().findings().rows());
        return all;
    }

    private Tab tab(String name, Supplier<Node> content) {
        Tab tab = aside(name, content);
        getTabs().add(tab);
        return tab;
    }

    /// A tab that does not stand among the others yet. What is in it is made when somebody first looks: each
    /// node in the window costs every picture a little, seen or not.
    private Tab aside(String name, Supplier<Node> content) {
        Tab tab = new Tab(messages.text("tab." + name));
        tab.setId("tab-" + name);
        tab.selectedProperty().addListener((observed, was, is) -> {
            if (is && tab.getContent() == null) {
                tab.setContent(content.get());
            }
        });
        return tab;
    }

    /// @param more what the table of this tab alone has
    private <R> void table(AnswerTable<R> table, Consumer<AnswerTableView<R>> more) {
        getTabs().add(counted(table, more));
    }

    /// A table that has its tab, behind all others, as long as it has rows.
    private <R> void whereThereIsOne(AnswerTable<R> table) {
        Tab tab = counted(table, view -> {});
        InvalidationListener there = changed -> {
            if (table.totalProperty().get() == 0) {
                getTabs().remove(tab);
            } else if (!getTabs().contains(tab)) {
                getTabs().add(tab);
            }
        };
        table.totalProperty().addListener(there);
        there.invalidated(table.totalProperty());
    }

    private <R> Tab counted(AnswerTable<R> table, Consumer<AnswerTableView<R>> more) {
        Tab tab = aside(table.id(), () -> {
            table.setSeen(true);
            AnswerTableView<R> view = new AnswerTableView<>(table, messages);
            view.rememberIn(preferences);
            more.accept(view);
            tables.put(table.id(), view);
            return view;
        });
        tab.selectedProperty().addListener((observed, was, is) -> {
            table.setSeen(is);
            Optional.ofNullable(tables.get(table.id())).ifPresent(view -> view.setActive(is));
        });
        table.setSeen(false);
        Label count = count(tab);
        InvalidationListener counted = changed -> count.setText(
                table.ticks().isPresent() && table.doneProperty().get() > 0
                        ? messages.text(
                                "ticks.tab",
                                table.doneProperty().get(),
                                table.totalProperty().get())
                        : Integer.toString(table.totalProperty().get()));
        table.totalProperty().addListener(counted);
        table.doneProperty().addListener(counted);
        counted.invalidated(table.totalProperty());
        return tab;
    }

    private void audit(AuditViewModel audit) {
        Tab tab = tab("audit", () -> new AuditTab(audit, preferences));
        Label count = count(tab);
        audit.summaryProperty().addListener((observed, was, is) -> {
            count.setText(is.map(s -> Long.toString(s.open())).orElse(""));
        });
    }

    /// How many rows are behind the tab; empty where there are none to count.
    Label count(Tab tab) {
        return counts.computeIfAbsent(tab, made -> Nodes.label("", "tab-count"));
    }

    void showFindings() {
        getSelectionModel().select(findingsTab);
    }

    /// Brings a part to the front by its name, such as `compare`.
    void show(String name) {
        getTabs().stream().filter(tab -> tab.getId().equals("tab-" + name)).forEach(getSelectionModel()::select);
    }

    /// The name of the part that is in front, as [#show(String)] takes it.
    String shown() {
        return getSelectionModel().getSelectedItem().getId().substring("tab-".length());
    }

    /// Moves the focus to the filter of the table in sight.
    void find() {
        AnswerTableView<?> table = tables.get(shown());
        if (table != null) {
            table.focusFilter();
        }
    }
}
