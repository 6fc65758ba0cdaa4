package org.apimplanner.app.export.handout;

import java.nio.charset.StandardCharsets;
import org.apimplanner.app.export.document.PagedDocument;
import org.apimplanner.app.export.document.WebPage;
import org.apimplanner.app.export.document.docx.WordFile;
import org.apimplanner.app.export.document.pdf.PdfFile;
import org.apimplanner.model.Word;

/// What a handout is written as. The libraries behind a kind are loaded only when a file of it is made.
public enum HandoutKind implements Word {
    /// To print.
    PDF("the handout to print and to pass on"),
    /// A page that needs nothing outside itself and prints well.
    HTML("the handout as one web page"),
    /// To be edited and pasted into a design of one's own.
    DOCX("the handout for Word, to edit and to paste");

    private final String summary;

    HandoutKind(String summary) {
        this.summary = summary;
    }

    String summary() {
        return summary;
    }

    String fileName() {
        return "handout." + word();
    }

    byte[] bytes(PagedDocument handout) {
        return switch (this) {
            case PDF -> PdfFile.of(handout);
            case HTML -> WebPage.of(handout).getBytes(StandardCharsets.UTF_8);
            case DOCX -> WordFile.of(handout);
        };
    }
}
