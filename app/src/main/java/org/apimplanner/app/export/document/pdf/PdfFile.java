package org.apimplanner.app.export.document.pdf;

import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apimplanner.app.export.document.PagedDocument;
import org.w3c.dom.Document;

/// Lays a document out on pages: tagged text, embedded fonts, bookmarks. Nothing is read from the
/// machine, no font, no clock: the same document gives the same pages everywhere, whatever the line
/// ends of the system.
public final class PdfFile {
    /// The libraries' remarks are not for the people who run the program. Held here, since the logging
    /// system forgets the level of a logger that nobody holds.
    private static final Logger LIBRARY = Logger.getLogger("org.apache");

    /// A file needs an identity, and the library would take it from the clock.
    private static final long IDENTITY = 1;

    private PdfFile() {}

    public static byte[] of(PagedDocument paged) {
        LIBRARY.setLevel(Level.OFF);
        XRLog.setLoggingEnabled(false);
        try (PDDocument file = new PDDocument();
                DocumentFonts fonts = new DocumentFonts(file)) {
            Drawings drawings = new Drawings(fonts, paged.lyingWidth());
            Document document = DomTree.of(paged, fonts, drawings);
            PdfRendererBuilder builder = new PdfRendererBuilder()
                    .usePDDocument(file)
                    .usePdfUaAccessibility(true)
                    .useObjectDrawerFactory(drawings)
                    .withProducer("APIM Network Planner");
            fonts.addTo(builder);
            if (fonts.hasRightToLeft()) {
                builder.useUnicodeBidiSplitter(TextRuns::new)
                        .useUnicodeBidiReorderer(new VisualText(fonts.actualText()));
            }
            builder.withW3cDocument(document, null);
            return written(builder, file, fonts, paged.head().longTitle());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] written(PdfRendererBuilder builder, PDDocument file, DocumentFonts fonts, String title)
            throws IOException {
        try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
            renderer.layout();
            renderer.createPDFWithoutClosing();
            ActualTextMarks.add(file, fonts);
            PDDocumentInformation information = file.getDocumentInformation();
            // The layout's own title has only letters that the fonts can show.
            information.setTitle(title);
            information.setCreationDate(null);
            information.setModificationDate(null);
            useOneLineEnd(file);
            file.setDocumentId(IDENTITY);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            file.save(bytes);
            return fonts.hasRightToLeft() ? TypedLetters.of(bytes.toByteArray()) : bytes.toByteArray();
        }
    }

    /// The description of the file inside it is written with the line ends of the system.
    private static void useOneLineEnd(PDDocument file) throws IOException {
        PDMetadata metadata = file.getDocumentCatalog().getMetadata();
        if (metadata != null) {
            String text = new String(metadata.toByteArray(), StandardCharsets.UTF_8);
            metadata.importXMPMetadata(text.replace("\r\n", "\n").getBytes(StandardCharsets.UTF_8));
        }
    }
}
