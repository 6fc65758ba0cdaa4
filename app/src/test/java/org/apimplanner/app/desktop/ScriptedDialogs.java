package org.apimplanner.app.desktop;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.apimplanner.app.desktop.state.ExportWish;
import org.apimplanner.app.desktop.viewmodel.document.Dialogs;
import org.apimplanner.app.desktop.viewmodel.document.ExportChoice;
import org.apimplanner.app.desktop.viewmodel.document.PrintPreviewModel;
import org.apimplanner.model.plan.Tier;

/// A person whose answers are known beforehand; counts the questions.
public final class ScriptedDialogs implements Dialogs {
    public Optional<Path> open = Optional.empty();
    public List<Path> network = List.of();
    public List<Path> existing = List.of();
    public Optional<Path> tags = Optional.empty();
    public Optional<Path> save = Optional.empty();
    public Unsaved unsaved = Unsaved.CANCEL;
    public Changed changed = Changed.CANCEL;
    public boolean replace;
    public Unread unread = Unread.CANCEL;
    public Optional<ExportWish> export = Optional.empty();
    public final List<ExportChoice> choices = new ArrayList<>();
    public Consumer<PrintPreviewModel> preview = pages -> {};
    public PrinterAnswer printer = new PrinterAnswer.Cancelled();
    public final List<String> texts = new ArrayList<>();
    public final List<String> asked = new ArrayList<>();

    @Override
    public Optional<Path> fileToOpen() {
        asked.add("open");
        return open;
    }

    @Override
    public List<Path> networkFiles() {
        asked.add("network");
        return network;
    }

    @Override
    public List<Path> existingFiles() {
        asked.add("existing");
        return existing;
    }

    @Override
    public Optional<Path> serviceTagFile() {
        asked.add("tags");
        return tags;
    }

    @Override
    public Optional<Path> fileToSave(String suggestion) {
        asked.add("save as " + suggestion);
        return save;
    }

    @Override
    public Unsaved unsaved(String planName) {
        asked.add("unsaved " + planName);
        return unsaved;
    }

    @Override
    public Changed changedOnDisk(String fileName) {
        asked.add("changed " + fileName);
        return changed;
    }

    @Override
    public boolean mayReplace(String fileName) {
        asked.add("replace " + fileName);
        return replace;
    }

    @Override
    public void preferences(Function<Tier, String> tiers) {
        asked.add("preferences with " + tiers.apply(Tier.PREMIUM_V2));
    }

    @Override
    public Unread unread(List<String> places, Leaving leaving) {
        asked.add("unread " + String.join(", ", places) + " at " + leaving.word());
        return unread;
    }

    @Override
    public Optional<ExportWish> export(ExportChoice choice) {
        asked.add("export");
        choices.add(choice);
        return export;
    }

    @Override
    public void preview(PrintPreviewModel pages) {
        asked.add("preview");
        preview.accept(pages);
    }

    @Override
    public void text(String title, String text) {
        asked.add(title + ": " + text.lines().findFirst().orElse(""));
        texts.add(text);
    }

    @Override
    public PrinterAnswer printer(String title) {
        asked.add("printer for " + title);
        return printer;
    }
}
