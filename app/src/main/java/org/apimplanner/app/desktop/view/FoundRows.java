package org.apimplanner.app.desktop.view;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.apimplanner.app.desktop.view.control.FieldFocus;
import org.apimplanner.app.desktop.viewmodel.PlannerViewModel;
import org.apimplanner.app.desktop.viewmodel.answer.AnswerTable;
import org.apimplanner.app.desktop.viewmodel.answer.Places;
import org.apimplanner.app.desktop.viewmodel.plan.RegionViewModel;
import org.apimplanner.app.desktop.viewmodel.search.Command;
import org.apimplanner.app.desktop.viewmodel.words.Messages;

/// What the search finds of the open plan and its answer.
final class FoundRows {
    private final PlannerViewModel planner;
    private final Places places;
    private final Messages messages;
    private final FieldFocus focus;
    private final Consumer<String> showTab;

    /// @param showTab brings a part of the answer to the front
    FoundRows(PlannerViewModel planner, FieldFocus focus, Consumer<String> showTab) {
        this.planner = planner;
        this.places = planner.places();
        this.messages = planner.messages();
        this.focus = focus;
        this.showTab = showTab;
    }

    List<Command> fields() {
        return focus.reachable().stream()
                .map(path ->
                        new Command(messages.text("palette.field"), places.words(path), "", () -> focus.goTo(path)))
                .toList();
    }

    List<Command> regions() {
        List<Command> found = new ArrayList<>();
        for (RegionViewModel region : planner.form().regions().regions()) {
            String name = region.name().value();
            found.add(new Command(
                    messages.text("palette.region"),
                    planner.form().regions().label(name),
                    name,
                    () -> focus.goTo(region.path() + "/name")));
        }
        return found;
    }

    List<Command> rows() {
        List<Command> found = new ArrayList<>();
        add(
                found,
                planner.answer().nsg(),
                row -> row.value().name(),
                row -> row.region().displayName());
        add(
                found,
                planner.answer().routes(),
                row -> row.value().name(),
                row -> row.region().displayName());
        add(
                found,
                planner.answer().firewall(),
                row -> row.value().destination(),
                row -> row.region().displayName());
        add(
                found,
                planner.answer().dns(),
                row -> row.value().name() + " " + row.value().zone(),
                row -> row.region().displayName());
        add(
                found,
                planner.answer().checklist(),
                row -> row.item(),
                row -> row.region().orElse(""));
        add(found, planner.answer().findings(), row -> row.message(), row -> places.words(row.path()));
        return found;
    }

    private <R> void add(
            List<Command> found, AnswerTable<R> table, Function<R, String> words, Function<R, String> detail) {
        String kind = messages.text("tab." + table.id());
        for (R row : table.rows()) {
            found.add(new Command(kind, words.apply(row), detail.apply(row), () -> {
                showTab.accept(table.id());
                if (!table.shownRows().contains(row)) {
                    table.filters().clear();
                }
                table.selectedProperty().set(row);
            }));
        }
    }
}
