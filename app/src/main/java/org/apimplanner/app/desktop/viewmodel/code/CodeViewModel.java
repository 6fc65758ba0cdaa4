package org.apimplanner.app.desktop.viewmodel.code;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.apimplanner.app.desktop.state.ExportService;
import org.apimplanner.app.desktop.state.ListChanges;
import org.apimplanner.app.desktop.state.Work;
import org.apimplanner.app.desktop.viewmodel.words.Messages;
import org.apimplanner.app.export.CodePreview;
import org.apimplanner.app.export.ExportedFile;
import org.apimplanner.model.report.Report;

/// The plan as code, one file at a time. It is written only while somebody looks, since every letter typed into
/// the plan gives a new report.
public final class CodeViewModel {
    private static final String LANE = "code";

    private final ExportService exports;
    private final Work work;
    private final Messages messages;
    private final BooleanProperty watched = new SimpleBooleanProperty();
    private final ObjectProperty<CodeSubject> subject = new SimpleObjectProperty<>(CodeSubject.BICEP);
    private final ObservableList<String> files = FXCollections.observableArrayList();
    private final ReadOnlyStringWrapper file = new ReadOnlyStringWrapper("");
    private final ObservableList<String> lines = FXCollections.observableArrayList();
    private final ReadOnlyStringWrapper sentence = new ReadOnlyStringWrapper("");
    private Optional<Report> latest = Optional.empty();
    private boolean current;
    private List<ExportedFile> written = List.of();

    public CodeViewModel(ExportService exports, Work work, Messages messages) {
        this.exports = exports;
        this.work = work;
        this.messages = messages;
        watched.addListener((observed, was, is) -> write());
        subject.addListener((observed, was, is) -> {
            current = false;
            write();
        });
    }

    public void show(Report report) {
        latest = Optional.of(report);
        current = false;
        write();
    }

    private void write() {
        if (watched.get() && !current && latest.isPresent()) {
            current = true;
            write(latest.get());
        }
    }

    /// Written beside the window's own thread: ten regions are thousands of lines.
    private void write(Report report) {
        CodeSubject wanted = subject.get();
        work.run(LANE, () -> preview(report, wanted), this::show, failed -> {
            throw new IllegalStateException("The code could not be written.", failed);
        });
    }

    private void show(CodePreview preview) {
        written = preview.files();
        sentence.set(preview.sentence()
                .map(refused -> messages.composed("deployment", refused))
                .orElse(""));
        List<String> names = written.stream().map(ExportedFile::name).toList();
        String wanted = names.contains(file.get())
                ? file.get()
                : names.stream().findFirst().orElse("");
        if (!files.equals(names)) {
            files.setAll(names);
        }
        choose(wanted);
    }

    private CodePreview preview(Report report, CodeSubject wanted) {
        List<ExportedFile> shown = new ArrayList<>();
        for (String format : wanted.formats()) {
            CodePreview preview = exports.code(report, format, wanted.azurerm());
            if (preview.sentence().isPresent()) {
                return preview;
            }
            preview.files().stream().filter(each -> wanted.shows(each.name())).forEach(shown::add);
        }
        return shown.isEmpty() ? CodePreview.without(messages.text("code.no-firewall")) : CodePreview.of(shown);
    }

    /// Shows one of [#files].
    public void choose(String name) {
        file.set(name);
        List<String> now = written.stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .map(CodeViewModel::text)
                .map(text -> text.lines().toList())
                .orElse(List.of());
        ListChanges.apply(lines, now);
    }

    private static String text(ExportedFile file) {
        String text = new String(file.content(), StandardCharsets.UTF_8);
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    /// Whether somebody looks; set by the view.
    public BooleanProperty watchedProperty() {
        return watched;
    }

    public ObjectProperty<CodeSubject> subjectProperty() {
        return subject;
    }

    public String label(CodeSubject value) {
        return messages.word("code.subject.", value);
    }

    /// The names of the files of what is chosen.
    public ObservableList<String> files() {
        return files;
    }

    /// The name of the file that is shown; empty for none.
    public ReadOnlyStringProperty fileProperty() {
        return file.getReadOnlyProperty();
    }

    public ObservableList<String> lines() {
        return lines;
    }

    /// Why there is nothing to see; empty where there is something.
    public ReadOnlyStringProperty sentenceProperty() {
        return sentence.getReadOnlyProperty();
    }

    /// The shown file as text, each line ended as in the file of a language that people paste.
    public String text() {
        return String.join("\n", lines) + "\n";
    }

    public Messages messages() {
        return messages;
    }
}
