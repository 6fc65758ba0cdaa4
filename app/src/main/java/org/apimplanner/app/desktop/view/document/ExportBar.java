package org.apimplanner.app.desktop.view.document;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.apimplanner.app.desktop.view.control.Nodes;
import org.apimplanner.app.desktop.viewmodel.document.ExportProgress;
import org.apimplanner.app.desktop.viewmodel.document.ExportViewModel;
import org.apimplanner.app.desktop.viewmodel.words.Messages;

/// How far an export is, while there is one, and the button that stops it.
public final class ExportBar extends HBox {
    private final Messages messages;
    private final Label words = Nodes.label("", "notice-text");
    private final ProgressBar bar = new ProgressBar();

    public ExportBar(ExportViewModel exports, Messages messages) {
        this.messages = messages;
        setId("exporting");
        getStyleClass().add("export-bar");
        setAlignment(Pos.CENTER_LEFT);
        words.setId("exporting-file");
        words.setMinWidth(Region.USE_PREF_SIZE);
        bar.setId("exporting-progress");
        Button stop = new Button(messages.text("export.stop"));
        stop.setId("exporting-stop");
        stop.getStyleClass().add("small-button");
        stop.setOnAction(event -> exports.stop());
        getChildren().addAll(words, bar, stop);
        exports.progressProperty().addListener((observed, was, is) -> show(is));
        show(exports.progressProperty().get());
    }

    private void show(Optional<ExportProgress> progress) {
        progress.ifPresent(p -> {
            words.setText(messages.text("export.writing", p.file(), p.number(), p.total()));
            bar.setProgress(p.fraction());
        });
        Nodes.show(this, progress.isPresent());
    }
}
