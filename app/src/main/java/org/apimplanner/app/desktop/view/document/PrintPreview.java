package org.apimplanner.app.desktop.view.document;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.apimplanner.app.desktop.view.control.Choices;
import org.apimplanner.app.desktop.view.control.Nodes;
import org.apimplanner.app.desktop.viewmodel.document.PrintPreviewModel;
import org.apimplanner.app.desktop.viewmodel.words.Messages;
import org.apimplanner.app.export.Paper;
import org.apimplanner.app.export.document.pdf.PdfPages;

/// The pages that would be printed, one below the other, with the paper and the size to look at them.
public final class PrintPreview extends BorderPane {
    private static final double SMALLEST = 0.25;
    private static final double LARGEST = 4;
    private static final double STEP = 1.25;

    /// What a page leaves free for its edges and the scroll bar.
    private static final double AROUND = 72;

    private final PrintPreviewModel preview;
    private final Messages messages;
    private final ListView<Integer> pages = new ListView<>();
    private final DoubleProperty scale = new SimpleDoubleProperty(1);
    private final ToggleButton fit;
    private final Runnable done;

    /// @param done closes the preview
    public PrintPreview(PrintPreviewModel preview, Runnable done) {
        this.preview = preview;
        this.messages = preview.messages();
        this.done = done;
        this.fit = new ToggleButton(messages.text("print.fit"));
        setId("print-preview");
        getStyleClass().add("print-preview");
        pages.setId("print-pages");
        pages.getStyleClass().add("print-pages");
        pages.setCellFactory(list -> new PageCell(preview, scale));
        pages.setAccessibleText(messages.text("print.title"));
        setTop(bar());
        setBottom(ways());
        setCenter(pages);
        preview.pagesProperty().addListener((observed, was, is) -> show(is));
        pages.widthProperty().addListener((observed, was, is) -> fitWidth());
        fit.selectedProperty().addListener((observed, was, is) -> fitWidth());
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        show(preview.pagesProperty().get());
    }

    private FlowPane bar() {
        Choices<Paper> papers = new Choices<>(
                "print-paper",
                List.of(Paper.values()),
                Paper.values().length,
                paper -> messages.text("paper." + paper.word()),
                preview.paperProperty(),
                preview::choose);
        papers.setAccessibleText(messages.text("export.paper"));
        papers.setMinWidth(Region.USE_PREF_SIZE);
        papers.setMaxHeight(Region.USE_PREF_SIZE);
        Label level = Nodes.label("", "topology-level");
        level.setId("print-level");
        level.textProperty().bind(scale.map(s -> messages.text("topology.level", Math.round(100 * s.doubleValue()))));
        fit.setId("print-fit");
        fit.getStyleClass().add("small-button");
        fit.setSelected(true);
        Label state = Nodes.label("", "hint-text");
        state.setId("print-state");
        state.textProperty().bind(preview.stateProperty());
        FlowPane bar = new FlowPane(
                papers,
                Nodes.iconButton("print-out", "zoom-out", messages.text("topology.out"), () -> zoom(1 / STEP)),
                level,
                Nodes.iconButton("print-in", "zoom-in", messages.text("topology.in"), () -> zoom(STEP)),
                fit,
                state);
        bar.getStyleClass().add("topology-bar");
        bar.getChildren().forEach(node -> ((Region) node).setMinWidth(Region.USE_PREF_SIZE));
        return bar;
    }

    /// What ends the preview, where every dialog has it.
    private HBox ways() {
        Button cancel = new Button(messages.text("dialog.cancel"));
        cancel.setId("print-cancel");
        cancel.setCancelButton(true);
        cancel.setOnAction(event -> done.run());
        Button print = new Button(messages.text("print.print"), Nodes.icon("print"));
        print.setId("print-print");
        print.getStyleClass().addAll("header-button", "accent");
        print.setDefaultButton(true);
        print.setOnAction(event -> print());
        print.disableProperty().bind(preview.pagesProperty().map(Optional::isEmpty));
        HBox ways = new HBox(Nodes.spacer(), cancel, print);
        ways.getStyleClass().add("topology-bar");
        return ways;
    }

    private void print() {
        if (preview.print()) {
            done.run();
        }
    }

    private void show(Optional<PdfPages> made) {
        int count = made.map(PdfPages::count).orElse(0);
        fitWidth();
        pages.getItems().setAll(IntStream.range(0, count).boxed().toList());
    }

    private void zoom(double factor) {
        fit.setSelected(false);
        scale.set(Math.clamp(scale.get() * factor, SMALLEST, LARGEST));
    }

    /// The widest page takes the width.
    private void fitWidth() {
        double room = pages.getWidth() - AROUND;
        if (fit.isSelected() && room > 0) {
            preview.pagesProperty()
                    .get()
                    .map(PrintPreview::widest)
                    .ifPresent(width -> scale.set(Math.clamp(room / width, SMALLEST, LARGEST)));
        }
    }

    private static double widest(PdfPages pages) {
        return IntStream.range(0, pages.count())
                .mapToDouble(i -> pages.size(i).width())
                .max()
                .orElse(1);
    }

    private void key(KeyEvent event) {
        Runnable action = switch (event.getCode()) {
            case KeyCode.PLUS, KeyCode.ADD, KeyCode.EQUALS -> () -> zoom(STEP);
            case KeyCode.MINUS, KeyCode.SUBTRACT -> () -> zoom(1 / STEP);
            case KeyCode.DIGIT0, KeyCode.NUMPAD0 -> () -> fit.setSelected(true);
            default -> null;
        };
        if (action != null) {
            action.run();
            event.consume();
        }
    }
}
