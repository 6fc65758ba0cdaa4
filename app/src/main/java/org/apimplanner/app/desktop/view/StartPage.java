package org.apimplanner.app.desktop.view;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableDoubleValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.TilePane;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import org.apimplanner.app.desktop.view.control.Nodes;
import org.apimplanner.app.desktop.view.control.WrappedText;
import org.apimplanner.app.desktop.view.topology.Miniature;
import org.apimplanner.app.desktop.viewmodel.PlannerViewModel;
import org.apimplanner.app.desktop.viewmodel.document.Sample;
import org.apimplanner.app.desktop.viewmodel.words.Messages;

/// What the program is for, and the ways to begin. It lies over the plan until one is taken; Esc leaves it.
final class StartPage extends ScrollPane {
    /// The least width of the lines of a card, in pixels.
    private static final double LEAST = 100;

    private final PlannerViewModel planner;
    private final Messages messages;
    private final VBox recent = new VBox();
    private final VBox page = new VBox();
    private final Runnable standing = this::draw;
    private final InvalidationListener recentChanged = changed -> fillRecent();

    StartPage(PlannerViewModel planner, List<Sample> samples) {
        this.planner = planner;
        this.messages = planner.messages();
        setId("start");
        getStyleClass().addAll("page-scroll", "start");
        setFitToWidth(true);
        page.getStyleClass().addAll("page", "start-page");
        page.getChildren()
                .addAll(
                        Nodes.wrapped(messages.text("start.title"), "page-title"),
                        Nodes.wrapped(messages.text("start.what"), "start-what"),
                        ways(),
                        recent,
                        Nodes.heading(messages.text("start.samples")),
                        samples(samples));
        StackPane middle = new StackPane(page);
        middle.getStyleClass().add("start-middle");
        setContent(middle);
        // The preferences outlive the window.
        planner.preferences().recentFiles().addListener(new WeakInvalidationListener(recentChanged));
        fillRecent();
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                close();
                event.consume();
            }
        });
        planner.onBegin(this::close);
        planner.start()
                .addListener((observed, was, is) -> planner.samplePictures().see(is));
        // What lies over it must not leave its buttons to the keyboard.
        visibleProperty()
                .bind(Bindings.createBooleanBinding(
                        () -> planner.start().get()
                                && !planner.importing().shownProperty().get()
                                && !planner.azure().shownProperty().get(),
                        planner.start(),
                        planner.importing().shownProperty(),
                        planner.azure().shownProperty()));
        managedProperty().bind(visibleProperty());
        sceneProperty().addListener((observed, was, is) -> {
            if (was != null) {
                was.removePostLayoutPulseListener(standing);
            }
            if (is != null) {
                is.addPostLayoutPulseListener(standing);
            }
        });
    }

    /// The pictures come when the page stands: what can be pressed is there before them.
    private void draw() {
        getScene().removePostLayoutPulseListener(standing);
        planner.samplePictures().see(planner.start().get());
    }

    void open() {
        planner.start().set(true);
        page.lookup("#start-new").requestFocus();
    }

    private void close() {
        planner.start().set(false);
    }

    private TilePane ways() {
        return cards(
                way("new", "add", planner.document()::newPlan),
                way("open", "open", planner.document()::open),
                way("import", "down", planner.importing()::open),
                way("azure", "tag", planner.azure()::open),
                way("audit", "search", planner::auditFiles));
    }

    /// Cards of one size, as many to a line as there is room.
    private static TilePane cards(Node... each) {
        TilePane cards = new TilePane(each);
        cards.getStyleClass().add("start-cards");
        return cards;
    }

    private Button way(String name, String icon, Runnable action) {
        Button card =
                card("start-" + name, messages.text("start." + name), messages.text("start." + name + ".text"), action);
        card.setGraphic(new VBox(Nodes.icon(icon), card.getGraphic()));
        return card;
    }

    /// A button of a few words and what they mean.
    private Button card(String id, String title, String text, Runnable action) {
        Button card = new Button();
        card.setId(id);
        card.getStyleClass().addAll("start-card");
        card.setGraphic(new VBox(
                lines(title, "start-card-title", card.widthProperty()),
                lines(text, "start-card-text", card.widthProperty())));
        card.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        card.setAccessibleText(title + ". " + text);
        card.setOnAction(event -> action.run());
        return card;
    }

    /// A label cannot say how high it will be at a width that it has not got yet; text can.
    private static Text lines(String words, String styleClass, ObservableDoubleValue width) {
        Text text = new Text(WrappedText.of(words));
        text.getStyleClass().add(styleClass);
        text.wrappingWidthProperty()
                .bind(Bindings.createDoubleBinding(
                        () -> Math.max(LEAST, width.get() - 2.6 * text.getFont().getSize()),
                        width,
                        text.fontProperty()));
        return text;
    }

    private TilePane samples(List<Sample> samples) {
        TilePane cards = cards();
        for (Sample sample : samples) {
            Button card = card(
                    "start-sample-" + cards.getChildren().size(),
                    messages.said("samples", sample.title()),
                    messages.said("samples", sample.summary()),
                    () -> planner.document().openSample(sample.plan()));
            Miniature picture = new Miniature();
            VBox graphic = new VBox(picture, card.getGraphic());
            graphic.getStyleClass().add("start-sample");
            card.setGraphic(graphic);
            planner.samplePictures().want(sample, picture::draw);
            cards.getChildren().add(card);
        }
        return cards;
    }

    private void fillRecent() {
        List<Path> files = planner.preferences().recentFiles();
        recent.getStyleClass().setAll("start-recent");
        recent.getChildren().setAll(Nodes.heading(messages.text("start.recent")));
        for (Path file : files) {
            recent.getChildren().add(recent(file));
        }
        Nodes.show(recent, !files.isEmpty());
    }

    private Node recent(Path file) {
        Button button = new Button(file.getFileName() + "   " + file.getParent());
        button.setMnemonicParsing(false);
        button.setId("start-recent-" + recent.getChildren().size());
        button.getStyleClass().addAll("flat", "small-button");
        button.setMinWidth(0);
        button.setDisable(!Files.exists(file));
        button.setOnAction(event -> planner.document().open(file));
        return button;
    }
}
