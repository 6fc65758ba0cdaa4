package org.apimplanner.app.desktop.view;

import java.io.File;
import java.util.List;
import java.util.Map;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.input.DragEvent;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.apimplanner.app.desktop.state.WindowPlace;
import org.apimplanner.app.desktop.view.answer.SummaryStrip;
import org.apimplanner.app.desktop.view.control.Commands;
import org.apimplanner.app.desktop.view.control.FieldFocus;
import org.apimplanner.app.desktop.view.control.Nodes;
import org.apimplanner.app.desktop.view.control.SourceEvent;
import org.apimplanner.app.desktop.view.document.ExportBar;
import org.apimplanner.app.desktop.view.document.NoticeBar;
import org.apimplanner.app.desktop.view.document.RecoveryBar;
import org.apimplanner.app.desktop.view.importing.AzurePage;
import org.apimplanner.app.desktop.view.importing.DropMark;
import org.apimplanner.app.desktop.view.importing.ImportPage;
import org.apimplanner.app.desktop.view.plan.PlanColumn;
import org.apimplanner.app.desktop.view.search.HelpPopup;
import org.apimplanner.app.desktop.view.search.Palette;
import org.apimplanner.app.desktop.viewmodel.DroppedFiles;
import org.apimplanner.app.desktop.viewmodel.PlannerViewModel;
import org.apimplanner.app.desktop.viewmodel.document.DocumentViewModel;
import org.apimplanner.app.desktop.viewmodel.document.Sample;
import org.apimplanner.app.desktop.viewmodel.search.CommandSearch;

/// Everything in the window: the plan to the left, its answer to the right.
public final class PlannerView extends BorderPane {
    private static final double PLAN_WIDTH = 396;
    private static final double DIVIDER_WHEN_HIDDEN = 0.27;

    private final DocumentViewModel document;
    private final DroppedFiles droppedFiles;
    private final SplitPane split;
    private final AnswerTabs tabs;
    private final HelpPopup help;

    private static Palette palette(PlannerViewModel planner, FieldFocus focus, AnswerTabs tabs, Commands commands) {
        FoundRows rows = new FoundRows(planner, focus, tabs::show);
        CommandSearch search = new CommandSearch();
        search.add(commands::all);
        search.add(rows::fields);
        search.add(rows::regions);
        search.add(rows::rows);
        return new Palette(search, planner.messages());
    }

    private static void turn(SplitPane both, PlanColumn plan) {
        if (!both.getItems().remove(plan)) {
            both.getItems().addFirst(plan);
            both.setDividerPositions(PLAN_WIDTH / both.getWidth());
        }
    }

    /// Says what the field means that has the focus.
    private void help(PlannerViewModel planner, FieldFocus focus) {
        Node owner = getScene().getFocusOwner();
        focus.fieldOf(owner)
                .flatMap(planner::help)
                .ifPresentOrElse(found -> help.show(found, owner), planner::tellNoHelp);
    }

    /// @param quit asks to end the program
    public PlannerView(PlannerViewModel planner, List<Sample> samples, Runnable quit) {
        this.document = planner.document();
        this.droppedFiles = planner.droppedFiles();
        setId("planner");
        getStyleClass().add("planner");
        FieldFocus focus = new FieldFocus();
        PlanColumn plan = new PlanColumn(planner, focus);
        tabs = new AnswerTabs(planner, focus::goTo);
        VBox answer = new VBox(
                new SummaryStrip(
                        planner.answer().summary(), planner.unread(), planner.messages(), tabs::showFindings, () -> {
                            planner.compare().compareWithStep();
                            tabs.show("compare");
                        }),
                new TabRow(tabs),
                tabs);
        answer.getStyleClass().add("answer");
        VBox.setVgrow(tabs, Priority.ALWAYS);
        SplitPane both = new SplitPane(plan, answer);
        both.setId("split");
        split = both;
        help = new HelpPopup(planner.messages());
        WindowPlace window = planner.preferences().window();
        both.setDividerPositions(window.divider().orElse(PLAN_WIDTH / window.width()));
        SplitPane.setResizableWithParent(plan, false);
        Commands commands = new Commands(planner.messages());
        Palette palette = palette(planner, focus, tabs, commands);
        StartPage start = new StartPage(planner, samples);
        Deeds deeds = new Deeds(
                plan::addRegion,
                start::open,
                () -> turn(both, plan),
                () -> help(planner, focus),
                () -> palette.open(both),
                quit);
        setTop(new VBox(
                new HeaderBar(planner, samples, tabs, deeds, commands),
                new RecoveryBar(planner.recovery(), planner.messages())));
        // At the lower edge: what comes and goes there moves nothing under the pointer.
        setBottom(new VBox(
                new ExportBar(planner.exports(), planner.messages()),
                new NoticeBar(planner.notices(), planner.messages())));
        planner.unread().onGo(focus::goTo);
        planner.document().onCompare(file -> {
            planner.compare().compareWithFile(file);
            tabs.show("compare");
        });
        planner.recovery().onCompare(() -> {
            planner.compare().compareWithSaved();
            tabs.show("compare");
        });
        ObservableBooleanValue importing =
                Bindings.or(planner.importing().shownProperty(), planner.azure().shownProperty());
        both.visibleProperty().bind(Bindings.or(planner.start(), importing).not());
        both.managedProperty().bind(both.visibleProperty());
        DropMark mark = new DropMark(planner.messages());
        setCenter(
                new StackPane(both, start, new ImportPage(planner.importing()), new AzurePage(planner.azure()), mark));
        sceneProperty().addListener((observed, was, is) -> {
            if (is != null) {
                is.focusOwnerProperty().addListener((owner, before, now) -> plan.reveal(now));
            }
        });
        addEventFilter(KeyEvent.KEY_PRESSED, this::undoThePlan);
        addEventHandler(SourceEvent.WANTED, event -> planner.sourcePages().open(event.wanted()));
        setOnDragOver(PlannerView::offerToTake);
        setOnDragEntered(event -> Nodes.show(mark, event.getDragboard().hasFiles()));
        setOnDragExited(event -> Nodes.show(mark, false));
        setOnDragDropped(this::take);
    }

    /// Where the plan ends and the answer begins, as a share of the width.
    public double divider() {
        double[] dividers = split.getDividerPositions();
        return dividers.length == 0 ? DIVIDER_WHEN_HIDDEN : dividers[0];
    }

    /// Shows what `other` showed: the same part of the answer, as wide.
    public void goOnFrom(PlannerView other) {
        tabs.show(other.tabs.shown());
        if (other.split.getItems().size() < split.getItems().size()) {
            split.getItems().removeFirst();
        } else {
            split.setDividerPositions(other.split.getDividerPositions());
        }
    }

    /// Text fields would undo their own letters; here, undo is the plan's.
    private void undoThePlan(KeyEvent event) {
        Map<String, Runnable> keys = Map.of(
                "Shortcut+Z", document::undo,
                "Shortcut+Shift+Z", document::redo,
                "Shortcut+Y", document::redo);
        keys.forEach((key, action) -> {
            if (KeyCombination.keyCombination(key).match(event)) {
                action.run();
                event.consume();
            }
        });
    }

    private static void offerToTake(DragEvent event) {
        if (event.getDragboard().hasFiles()) {
            event.acceptTransferModes(TransferMode.COPY);
        }
        event.consume();
    }

    private void take(DragEvent event) {
        boolean some = event.getDragboard().hasFiles();
        if (some) {
            droppedFiles.take(
                    event.getDragboard().getFiles().stream().map(File::toPath).toList());
        }
        event.setDropCompleted(some);
        event.consume();
    }
}
