package org.apimplanner.app.desktop.view;

import java.io.File;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.WeakChangeListener;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.input.DragEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.apimplanner.app.desktop.view.control.Commands;
import org.apimplanner.app.desktop.view.control.FieldFocus;
import org.apimplanner.app.desktop.view.control.HelpEvent;
import org.apimplanner.app.desktop.view.control.Nodes;
import org.apimplanner.app.desktop.view.control.SourceEvent;
import org.apimplanner.app.desktop.view.document.ExportBar;
import org.apimplanner.app.desktop.view.document.NoticeBar;
import org.apimplanner.app.desktop.view.document.RecoveryBar;
import org.apimplanner.app.desktop.view.importing.AzurePage;
import org.apimplanner.app.desktop.view.importing.DropMark;
import org.apimplanner.app.desktop.view.importing.ImportPage;
import org.apimplanner.app.desktop.view.search.HelpPopup;
import org.apimplanner.app.desktop.view.search.Palette;
import org.apimplanner.app.desktop.viewmodel.DroppedFiles;
import org.apimplanner.app.desktop.viewmodel.PlannerViewModel;
import org.apimplanner.app.desktop.viewmodel.document.DocumentViewModel;
import org.apimplanner.app.desktop.viewmodel.document.Notice;
import org.apimplanner.app.desktop.viewmodel.document.Sample;
import org.apimplanner.app.desktop.viewmodel.plan.FieldHelp;
import org.apimplanner.app.desktop.viewmodel.search.CommandSearch;

/// Everything in the window. The plan and its answer are made when they are first needed: whoever starts with
/// the ways to begin does not wait for what stands behind them.
public final class PlannerView extends BorderPane {
    private static final Set<KeyCode> OTHERS = Set.of(KeyCode.TAB, KeyCode.ENTER, KeyCode.ESCAPE);
    private static final PseudoClass BY_KEYS = PseudoClass.getPseudoClass("by-keys");
    private static final PseudoClass COMPACT = PseudoClass.getPseudoClass("compact");

    private final ChangeListener<Boolean> compacts = (observed, was, is) -> compact(is);
    private final PlannerViewModel planner;
    private final DocumentViewModel document;
    private final DroppedFiles droppedFiles;
    private final FieldFocus focus = new FieldFocus();
    private final StackPane middle = new StackPane();
    private final VBox bars = new VBox();
    private final Commands commands;

    /// Whether neither the ways to begin nor what is imported stand in place of the plan.
    private final BooleanBinding planning;

    private Optional<PlanAndAnswer> made = Optional.empty();
    private Optional<Palette> palette = Optional.empty();
    private Optional<HelpPopup> help = Optional.empty();

    /// @param quit asks to end the program
    public PlannerView(PlannerViewModel planner, List<Sample> samples, Runnable quit) {
        this.planner = planner;
        this.document = planner.document();
        this.droppedFiles = planner.droppedFiles();
        setId("planner");
        getStyleClass().add("planner");
        commands = new Commands(planner.messages());
        StartPage start = new StartPage(planner, samples);
        Deeds deeds = new Deeds(
                () -> editor().addRegion(),
                start::open,
                () -> editor().turnPlan(),
                by -> editor().goToPart(by),
                () -> editor().find(),
                name -> editor().showPart(name),
                this::help,
                this::search,
                () -> planner.program().showKeys(commands.all(true)),
                quit);
        setTop(new VBox(
                new HeaderBar(planner, samples, deeds, commands),
                new RecoveryBar(planner.recovery(), planner.messages())));
        // At the lower edge: what comes and goes there moves nothing under the pointer.
        bars.getChildren().setAll(new ExportBar(planner.exports(), planner.messages()));
        setBottom(bars);
        NoticeBar notice = new NoticeBar(planner.notices(), planner.messages());
        planning = Bindings.or(
                        planner.start(),
                        Bindings.or(
                                planner.importing().shownProperty(),
                                planner.azure().shownProperty()))
                .not();
        DropMark mark = new DropMark(planner.messages());
        middle.getChildren().setAll(start, new ImportPage(planner.importing()), new AzurePage(planner.azure()), mark);
        setCenter(middle);
        planner.notices().noticeProperty().addListener((observed, was, is) -> place(notice, is));
        place(notice, planner.notices().noticeProperty().get());
        turnToWhatIsAskedFor();
        planning.addListener((observed, was, is) -> makeWhenSeen(is));
        makeWhenSeen(planning.get());
        sceneProperty().addListener((observed, was, is) -> {
            if (is != null) {
                is.focusOwnerProperty()
                        .addListener((owner, before, now) -> made.ifPresent(editor -> editor.reveal(now)));
            }
        });
        addEventFilter(KeyEvent.KEY_PRESSED, this::undoThePlan);
        addEventFilter(KeyEvent.KEY_PRESSED, event -> showFocus(event.getCode()));
        addEventFilter(MouseEvent.MOUSE_PRESSED, event -> pseudoClassStateChanged(BY_KEYS, false));
        addEventHandler(HelpEvent.WANTED, event -> help(event.path(), (Node) event.getTarget()));
        addEventHandler(SourceEvent.WANTED, event -> planner.sourcePages().open(event.wanted()));
        // The habits outlive the window.
        planner.preferences().compactRowsProperty().addListener(new WeakChangeListener<>(compacts));
        compact(planner.preferences().compactRowsProperty().get());
        setOnDragOver(PlannerView::offerToTake);
        setOnDragEntered(event -> Nodes.show(mark, event.getDragboard().hasFiles()));
        setOnDragExited(event -> Nodes.show(mark, false));
        setOnDragDropped(this::take);
    }

    private void compact(boolean rows) {
        pseudoClassStateChanged(COMPACT, rows);
    }

    /// What goes by itself lies over the page, so that nothing moves as it comes and goes; what stays has room of
    /// its own.
    private void place(NoticeBar bar, Optional<Notice> notice) {
        boolean over = notice.filter(said -> said.kind() == Notice.Kind.DONE).isPresent();
        bars.getChildren().remove(bar);
        middle.getChildren().remove(bar);
        bar.over(over);
        (over ? middle : bars).getChildren().add(bar);
    }

    private void turnToWhatIsAskedFor() {
        planner.unread().onGo(path -> {
            editor();
            focus.goTo(path);
        });
        planner.document().onCompare(file -> {
            planner.compare().compareWithFile(file);
            editor().showPart("compare");
        });
        planner.recovery().onCompare(() -> {
            planner.compare().compareWithSaved();
            editor().showPart("compare");
        });
        planner.audit().onArrival(() -> {
            editor().showPart("audit");
            planner.start().set(false);
        });
    }

    private void makeWhenSeen(boolean seen) {
        if (seen) {
            editor();
        }
    }

    /// The plan and its answer, made now where they were not yet.
    private PlanAndAnswer editor() {
        if (made.isEmpty()) {
            planner.look();
            PlanAndAnswer editor = new PlanAndAnswer(planner, focus);
            editor.visibleProperty().bind(planning);
            editor.managedProperty().bind(planning);
            middle.getChildren().addFirst(editor);
            made = Optional.of(editor);
        }
        return made.get();
    }

    private Palette palette() {
        FoundRows rows = new FoundRows(planner, focus, name -> editor().showPart(name));
        CommandSearch search = new CommandSearch();
        search.add(commands::all);
        search.add(rows::fields);
        search.add(rows::regions);
        search.add(rows::rows);
        return new Palette(search, planner.messages());
    }

    /// What is found can be gone to.
    private void search() {
        editor();
        Palette search = palette.orElseGet(this::palette);
        palette = Optional.of(search);
        search.open(middle);
    }

    /// Says what the field means that has the focus.
    private void help() {
        Node owner = getScene().getFocusOwner();
        focus.fieldOf(owner).ifPresentOrElse(path -> help(path, owner), planner::tellNoHelp);
    }

    private void help(String path, Node owner) {
        planner.help(path).ifPresentOrElse(found -> help(found, owner), planner::tellNoHelp);
    }

    private void help(FieldHelp.Help found, Node owner) {
        HelpPopup popup = help.orElseGet(() -> new HelpPopup(planner.messages()));
        help = Optional.of(popup);
        popup.show(found, owner);
    }

    /// Where the plan ends and the answer begins, as a share of the width.
    public double divider() {
        return made.map(PlanAndAnswer::divider)
                .or(() -> planner.preferences().window().divider())
                .orElse(PlanAndAnswer.DIVIDER_WHEN_HIDDEN);
    }

    /// The part of the answer that is in front; empty as long as there is none.
    public Optional<String> part() {
        return made.map(PlanAndAnswer::part);
    }

    /// Shows what `other` showed: the same part of the answer, as wide.
    public void goOnFrom(PlannerView other) {
        other.made.ifPresent(before -> editor().goOnFrom(before));
    }

    /// A focus that the program moves for a key is seen like one that the Tab key moves. Letters move none,
    /// and nothing is drawn anew for them.
    private void showFocus(KeyCode key) {
        if (key.isNavigationKey() || key.isFunctionKey() || OTHERS.contains(key)) {
            pseudoClassStateChanged(BY_KEYS, true);
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
