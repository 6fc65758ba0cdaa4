package org.apimplanner.app.export.document.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;
import org.apimplanner.app.picture.pen.SceneWalk;
import org.apimplanner.app.picture.scene.Scene;

/// A scene as a form that pages can place.
final class SceneForm {
    private SceneForm() {}

    /// The scene, one unit of it for one of the form's.
    static PDFormXObject of(Scene scene, PDDocument file, DocumentFonts fonts) {
        PDAppearanceStream form = new PDAppearanceStream(file);
        form.setBBox(new PDRectangle(scene.width(), scene.height()));
        form.setResources(new PDResources());
        try (PDPageContentStream page =
                new PDPageContentStream(file, form, form.getStream().createOutputStream(COSName.FLATE_DECODE))) {
            SceneWalk.draw(scene, new PdfPen(page, fonts));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return form;
    }
}
