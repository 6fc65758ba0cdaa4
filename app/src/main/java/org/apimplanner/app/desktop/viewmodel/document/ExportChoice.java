package org.apimplanner.app.desktop.viewmodel.document;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.apimplanner.app.desktop.state.ExportFormat;
import org.apimplanner.app.desktop.state.ExportHabits;
import org.apimplanner.app.desktop.state.ExportWish;
import org.apimplanner.app.desktop.viewmodel.words.Messages;
import org.apimplanner.app.export.Paper;
import org.apimplanner.model.Lookup;

/// What a person is about to export: formats, folder and paper, and what that will write.
public final class ExportChoice {
    private static final int NAMED_FILES = 4;

    private final List<ExportFormat> formats;
    private final String stem;
    private final Messages messages;
    private final Map<ExportFormat, BooleanProperty> chosen = new LinkedHashMap<>();
    private final StringProperty folder = new SimpleStringProperty("");
    private final ObjectProperty<Paper> paper = new SimpleObjectProperty<>();
    private final ReadOnlyStringWrapper outcome = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper complete = new ReadOnlyBooleanWrapper();

    /// @param stem what the names of the files begin with
    ExportChoice(List<ExportFormat> formats, ExportHabits habits, String stem, Messages messages) {
        this.stem = stem;
        this.formats = List.copyOf(formats);
        this.messages = messages;
        for (ExportFormat format : formats) {
            BooleanProperty box = new SimpleBooleanProperty(habits.formats().contains(format.id()));
            box.addListener(changed -> look());
            chosen.put(format, box);
        }
        folder.set(habits.folder().map(Path::toString).orElse(""));
        folder.addListener(changed -> look());
        paper.set(habits.paper());
        look();
    }

    private void look() {
        outcome.set(sentence());
        complete.set(wish().isPresent());
    }

    private String sentence() {
        List<String> files = files();
        if (files.isEmpty()) {
            return messages.text("export.no-format");
        }
        if (folder.get().isBlank()) {
            return messages.text("export.no-folder");
        }
        return path().map(target -> sentence(files, target)).orElseGet(() -> messages.text("export.bad-folder"));
    }

    private String sentence(List<String> files, Path target) {
        String writes = messages.text("export.writes", messages.count("count.files", files.size()));
        if (!Files.exists(target)) {
            return writes + " " + messages.text("export.makes-folder");
        }
        List<String> replaced =
                files.stream().filter(f -> Files.exists(target.resolve(f))).toList();
        return replaced.isEmpty() ? writes : writes + " " + messages.text("export.replaces", named(replaced));
    }

    private String named(List<String> files) {
        String names = String.join(", ", files.subList(0, Math.min(NAMED_FILES, files.size())));
        int more = files.size() - NAMED_FILES;
        return more > 0 ? messages.text("export.and-more", names, more) : names;
    }

    private List<String> files() {
        return chosen().flatMap(f -> files(f).stream()).toList();
    }

    /// What the format's files will be called.
    public List<String> files(ExportFormat format) {
        return format.files().stream().map(file -> ExportWish.named(stem, file)).toList();
    }

    private Stream<ExportFormat> chosen() {
        return formats.stream().filter(f -> chosenProperty(f).get());
    }

    private Optional<Path> path() {
        try {
            String text = folder.get().strip();
            return text.isEmpty()
                    ? Optional.empty()
                    : Optional.of(Path.of(text).toAbsolutePath().normalize());
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    /// What the person wants; empty while no format or no folder is chosen.
    public Optional<ExportWish> wish() {
        List<String> ids = chosen().map(ExportFormat::id).toList();
        return ids.isEmpty() ? Optional.empty() : path().map(target -> new ExportWish(ids, target, paper.get(), stem));
    }

    public List<ExportFormat> formats() {
        return formats;
    }

    public BooleanProperty chosenProperty(ExportFormat format) {
        return Lookup.required(chosen, format);
    }

    public StringProperty folderProperty() {
        return folder;
    }

    public ObjectProperty<Paper> paperProperty() {
        return paper;
    }

    /// What will be written, or what is missing, in a sentence.
    public ReadOnlyStringProperty outcomeProperty() {
        return outcome.getReadOnlyProperty();
    }

    /// Whether there is something to export and somewhere to put it.
    public ReadOnlyBooleanProperty completeProperty() {
        return complete.getReadOnlyProperty();
    }

    public Messages messages() {
        return messages;
    }
}
