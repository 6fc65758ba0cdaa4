package org.apimplanner.app.desktop;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import org.apimplanner.app.desktop.state.Draft;

/// Brings every screen of a window to the front, one after the other, and has each looked at.
public final class EveryScreen {
    private final Desk desk;
    private final Parent root;
    private final Path folder;
    private final Consumer<Runnable> inWindow;
    private final Consumer<String> look;

    /// @param folder where files of what exists are written
    /// @param inWindow does something where nodes may be changed
    /// @param look is told the name of each screen when it is in front
    public EveryScreen(Desk desk, Parent root, Path folder, Consumer<Runnable> inWindow, Consumer<String> look) {
        this.desk = desk;
        this.root = root;
        this.folder = folder;
        this.inWindow = inWindow;
        this.look = look;
    }

    public void visit() {
        column();
        inWindow.accept(this::answer);
        TabPane tabs = (TabPane) root.lookup("#answer");
        for (Tab tab : List.copyOf(tabs.getTabs())) {
            front(tabs, tab);
            look.accept(tab.getId());
        }
        comparison(tabs);
        audit(tabs);
        bars();
        beginnings();
    }

    /// In a narrow window the plan and its answer take turns.
    private void answer() {
        if (root.lookup("#sides-1") instanceof ToggleButton side
                && side.getParent().isVisible()) {
            side.fire();
        }
    }

    private static void select(TabPane tabs, Tab tab) {
        tabs.getSelectionModel().select(tab);
        if (tab.getContent().lookup(".table-view") instanceof TableView<?> table) {
            table.getSelectionModel().select(0);
        }
    }

    private void front(TabPane tabs, Tab tab) {
        inWindow.accept(() -> select(tabs, tab));
    }

    /// The whole column of the plan, a screenful after the other, with a field whose text is not in the plan.
    private void column() {
        ScrollPane column = (ScrollPane) root.lookup("#plan-column");
        inWindow.accept(
                () -> desk.planner.form().regions().regions().getFirst().vnet().type("10.20.0.0/16, 10.21.0.0/33"));
        double room = column.getContent().getLayoutBounds().getHeight();
        double height = column.getViewportBounds().getHeight();
        int steps = (int) Math.clamp(Math.ceil(room / height), 1, 3);
        for (int i = 0; i < steps; i++) {
            double at = steps == 1 ? 0 : i / (steps - 1.0);
            inWindow.accept(() -> column.setVvalue(at));
            look.accept("plan-" + i);
        }
        inWindow.accept(() -> column.setVvalue(0));
    }

    private void comparison(TabPane tabs) {
        inWindow.accept(() -> desk.session.update(
                plan -> plan.withName(plan.name() + " 2").withDenyByDefault(!plan.denyByDefault())));
        inWindow.accept(() -> desk.planner.compare().compareWithStep());
        tabs.getTabs().stream().filter(tab -> "tab-compare".equals(tab.getId())).forEach(tab -> front(tabs, tab));
        look.accept("compare-step");
    }

    /// The parts of an audit, of which one file is whole and one is not.
    private void audit(TabPane tabs) {
        inWindow.accept(() -> desk.planner
                .audit()
                .add(List.of(
                        AuditSamples.nsg(folder),
                        AuditSamples.routes(folder),
                        AuditSamples.write(folder.resolve("cut.json"), "{\"name\": \"nsg\", \"securityRules\": [{"))));
        tabs.getTabs().stream().filter(tab -> "tab-audit".equals(tab.getId())).forEach(tab -> front(tabs, tab));
        TabPane parts = (TabPane) root.lookup("#audit-parts");
        for (Tab part : parts.getTabs()) {
            inWindow.accept(() -> select(parts, part));
            look.accept(part.getId());
        }
    }

    /// What stands at the edges of the window for a while.
    private void bars() {
        inWindow.accept(() -> {
            desk.drafts.leave(
                    new Draft(Optional.empty(), Optional.empty(), Desk.blank().withName("Half-way"), Map.of()));
            desk.planner.recovery().look();
            desk.planner.document().open(folder.resolve("none.json"));
        });
        look.accept("bars");
        inWindow.accept(() -> {
            desk.planner.recovery().discard(desk.planner.recovery().offers().getFirst());
            desk.planner.notices().clear();
        });
    }

    /// The pages that stand in place of the plan.
    private void beginnings() {
        inWindow.accept(() -> desk.planner.start().set(true));
        look.accept("start");
        inWindow.accept(() -> {
            desk.dialogs.existing = WhatExists.files(folder);
            desk.planner.importing().open();
        });
        look.accept("import");
        inWindow.accept(() -> {
            desk.planner.importing().close();
            desk.az.plays("account list", "[{\"id\": \"1\", \"name\": \"Shop\"}]");
            desk.planner.azure().open();
        });
        look.accept("azure-plan");
        inWindow.accept(() -> desk.planner.azure().run());
        look.accept("azure-subscription");
        inWindow.accept(() -> {
            desk.az.installed = false;
            desk.planner.azure().open();
        });
        look.accept("azure-missing");
        inWindow.accept(() -> {
            desk.planner.azure().close();
            desk.planner.start().set(false);
        });
    }
}
