package org.apimplanner.app.desktop.view.search;

import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.stage.Popup;
import org.apimplanner.app.desktop.view.control.Nodes;
import org.apimplanner.app.desktop.view.control.ShortText;
import org.apimplanner.app.desktop.viewmodel.search.Command;
import org.apimplanner.app.desktop.viewmodel.search.CommandSearch;
import org.apimplanner.app.desktop.viewmodel.words.Messages;

/// Finds anything by a few letters, and goes there. Esc closes it and gives the focus back.
public final class Palette {
    private static final double WIDTH = 46;

    /// Below this width in em, a hit takes two lines.
    private static final double NARROW = 40;

    private static final double ROWS = 12;
    private static final double ROW = 2.3;

    private final CommandSearch search;
    private final Popup popup = new Popup();
    private final TextField words = new TextField();
    private final ListView<Command> hits = new ListView<>();
    private Optional<Node> before = Optional.empty();
    private boolean narrow;

    public Palette(CommandSearch search, Messages messages) {
        this.search = search;
        words.setId("palette-words");
        ShortText.keep(words);
        words.setPromptText(messages.text("palette.prompt"));
        words.setAccessibleRoleDescription(messages.text("palette.prompt"));
        hits.setId("palette-hits");
        hits.setFocusTraversable(false);
        hits.setPlaceholder(Nodes.label(messages.text("palette.nothing"), "empty-place"));
        hits.setCellFactory(list -> new Hit());
        VBox content = new VBox(words, hits);
        content.setId("palette");
        content.getStyleClass().add("palette");
        popup.getContent().add(content);
        popup.setAutoHide(true);
        words.textProperty().addListener(changed -> show());
        words.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        popup.setOnHidden(event -> before.ifPresent(Node::requestFocus));
    }

    /// Opens over the window of this node.
    public void open(Node window) {
        before = Optional.ofNullable(window.getScene().getFocusOwner());
        words.clear();
        show();
        double em = words.getFont().getSize();
        Bounds bounds = window.localToScreen(window.getBoundsInLocal());
        double width = Math.min(WIDTH * em, bounds.getWidth() - 4 * em);
        narrow = width < NARROW * em;
        hits.refresh();
        hits.setPrefSize(width, Math.min(ROWS * ROW * em, bounds.getHeight() - 6 * em));
        popup.show(window, bounds.getCenterX() - width / 2 - em, bounds.getMinY() + em);
        words.requestFocus();
    }

    private void show() {
        hits.getItems().setAll(search.found(words.getText()));
        hits.getSelectionModel().select(0);
        hits.scrollTo(0);
    }

    private void key(KeyEvent event) {
        switch (event.getCode()) {
            case DOWN -> move(1);
            case UP -> move(-1);
            case ENTER -> run();
            case ESCAPE -> popup.hide();
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void move(int by) {
        int last = Math.max(0, hits.getItems().size() - 1);
        int next = Math.clamp(hits.getSelectionModel().getSelectedIndex() + by, 0, last);
        hits.getSelectionModel().select(next);
        hits.scrollTo(Math.max(0, next - 4));
    }

    private void run() {
        Optional<Command> chosen = Optional.ofNullable(hits.getSelectionModel().getSelectedItem());
        popup.hide();
        chosen.ifPresent(command -> command.run().run());
    }

    private final class Hit extends ListCell<Command> {
        Hit() {
            setOnMouseClicked(event -> {
                if (getItem() != null) {
                    run();
                }
            });
        }

        @Override
        protected void updateItem(Command command, boolean empty) {
            super.updateItem(command, empty);
            if (empty) {
                setGraphic(null);
                setAccessibleText("");
                return;
            }
            setGraphic(narrow ? lines(command) : line(command));
            setAccessibleText(command.kind() + ": " + command.words() + " " + command.detail());
        }

        private static HBox line(Command command) {
            HBox line = new HBox(
                    Nodes.label(command.kind(), "palette-kind"),
                    Nodes.label(command.words(), "palette-hit"),
                    Nodes.spacer(),
                    Nodes.label(command.detail(), "palette-detail"));
            line.getStyleClass().add("palette-line");
            return line;
        }

        /// What tells it from others stands under its words.
        private static VBox lines(Command command) {
            String rest = command.detail().isEmpty() ? command.kind() : command.kind() + " · " + command.detail();
            return new VBox(Nodes.label(command.words(), "palette-hit"), Nodes.label(rest, "palette-detail"));
        }
    }
}
