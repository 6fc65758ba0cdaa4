package org.apimplanner.app.desktop.viewmodel.document;

import java.io.IOException;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.apimplanner.app.desktop.state.ExportService;
import org.apimplanner.app.desktop.state.Work;
import org.apimplanner.app.desktop.viewmodel.words.IoSentences;
import org.apimplanner.app.desktop.viewmodel.words.Messages;
import org.apimplanner.app.export.Paper;
import org.apimplanner.app.export.document.pdf.PdfPages;
import org.apimplanner.app.export.document.pdf.PdfPages.PagePicture;
import org.apimplanner.model.report.Report;

/// The very pages that would be printed, on the paper that a person chooses.
public final class PrintPreviewModel implements AutoCloseable {
    private static final String LANE = "pages";

    private final Report report;
    private final ExportService exports;
    private final PreferencesViewModel preferences;
    private final Predicate<PdfPages> printing;
    private final Work work;
    private final Messages messages;
    private final IoSentences sentences;
    private final ReadOnlyObjectWrapper<Paper> paper = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Optional<PdfPages>> pages = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyStringWrapper state = new ReadOnlyStringWrapper("");
    private final PagePictures pictures;

    /// @param printing prints pages; answers whether the preview has done its work
    PrintPreviewModel(
            Report report, Services services, PreferencesViewModel preferences, Predicate<PdfPages> printing) {
        this.report = report;
        this.exports = services.exports();
        this.work = services.work();
        this.messages = services.messages();
        this.preferences = preferences;
        this.printing = printing;
        this.sentences = new IoSentences(messages);
        this.pictures = new PagePictures(work, LANE);
        choose(preferences.exports().paper());
    }

    /// Lays the handout out on this paper.
    public void choose(Paper sheet) {
        if (sheet == paper.get()) {
            return;
        }
        paper.set(sheet);
        preferences.rememberPaper(sheet);
        state.set(messages.text("print.laying-out"));
        Optional<PdfPages> old = letGo();
        work.run(
                LANE,
                () -> {
                    close(old);
                    return exports.pages(report, sheet);
                },
                this::show,
                failed -> state.set(messages.text("print.no-pages", sentences.reason(failed))));
    }

    private void show(PdfPages made) {
        pages.set(Optional.of(made));
        pictures.begin(made);
        state.set(messages.count("count.pages", made.count()));
    }

    /// Takes the pages from the screen; they are closed behind whatever still looks at them.
    private Optional<PdfPages> letGo() {
        Optional<PdfPages> old = pages.get();
        pictures.end();
        pages.set(Optional.empty());
        return old;
    }

    private static Boolean close(Optional<PdfPages> old) throws IOException {
        if (old.isPresent()) {
            old.get().close();
        }
        return true;
    }

    /// Asks for a page's picture, which comes when it is made.
    ///
    /// @param index from 0
    /// @param scale pixels for each point
    public void picture(int index, double scale, Consumer<PagePicture> come) {
        pictures.want(index, scale, come);
    }

    /// Asks for a printer and prints.
    ///
    /// @return whether there is nothing left to do here
    public boolean print() {
        return pages.get().filter(printing).isPresent();
    }

    @Override
    public void close() {
        Optional<PdfPages> old = letGo();
        work.run(LANE, () -> close(old), closed -> {}, failed -> {});
    }

    public ReadOnlyObjectProperty<Paper> paperProperty() {
        return paper.getReadOnlyProperty();
    }

    /// The pages; empty until they are laid out.
    public ReadOnlyObjectProperty<Optional<PdfPages>> pagesProperty() {
        return pages.getReadOnlyProperty();
    }

    /// How many pages there are, or what is going on instead.
    public ReadOnlyStringProperty stateProperty() {
        return state.getReadOnlyProperty();
    }

    public Messages messages() {
        return messages;
    }
}
