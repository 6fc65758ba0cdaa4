package org.apimplanner.app.desktop.view.document;

import java.util.Optional;
import javafx.beans.value.ObservableDoubleValue;
import javafx.scene.control.ListCell;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.StackPane;
import javafx.stage.Window;
import org.apimplanner.app.desktop.viewmodel.document.PrintPreviewModel;
import org.apimplanner.app.export.document.pdf.PdfPages;
import org.apimplanner.app.export.document.pdf.PdfPages.PagePicture;
import org.apimplanner.app.export.document.pdf.PdfPages.PageSize;

/// A page: white paper of its size at once, its picture when it is made.
final class PageCell extends ListCell<Integer> {
    private final PrintPreviewModel preview;
    private final ObservableDoubleValue scale;
    private final ImageView picture = new ImageView();
    private final StackPane paper = new StackPane(picture);

    /// @param scale pixels of the window for each point
    PageCell(PrintPreviewModel preview, ObservableDoubleValue scale) {
        this.preview = preview;
        this.scale = scale;
        getStyleClass().add("page-cell");
        paper.getStyleClass().add("print-sheet");
        picture.setPreserveRatio(true);
        setGraphic(new StackPane(paper));
        scale.addListener((observed, was, is) -> show());
    }

    @Override
    protected void updateItem(Integer index, boolean empty) {
        super.updateItem(index, empty);
        show();
    }

    private void show() {
        Optional<PdfPages> pages = preview.pagesProperty().get();
        boolean some = !isEmpty() && getItem() != null && pages.isPresent();
        getGraphic().setVisible(some);
        if (!some) {
            picture.setImage(null);
            setAccessibleText("");
            return;
        }
        int index = getItem();
        PageSize size = pages.get().size(index);
        double width = size.width() * scale.get();
        paper.setMinSize(width, size.height() * scale.get());
        paper.setMaxSize(width, size.height() * scale.get());
        picture.setFitWidth(width);
        picture.setImage(null);
        setAccessibleText(
                preview.messages().text("print.page", index + 1, pages.get().count()));
        preview.picture(index, scale.get() * density(), this::take);
    }

    /// How many of the screen's pixels a pixel of the window takes.
    private double density() {
        Window window = getScene() == null ? null : getScene().getWindow();
        return window == null ? 1 : window.getOutputScaleX();
    }

    private void take(PagePicture made) {
        if (!isEmpty() && getItem() != null && getItem() == made.index()) {
            WritableImage image = new WritableImage(made.width(), made.height());
            image.getPixelWriter()
                    .setPixels(
                            0,
                            0,
                            made.width(),
                            made.height(),
                            PixelFormat.getIntArgbInstance(),
                            made.pixels(),
                            0,
                            made.width());
            picture.setImage(image);
        }
    }
}
