package org.apimplanner.app.desktop.viewmodel.document;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.apimplanner.app.desktop.state.ExportHabits;
import org.apimplanner.app.desktop.state.ExportService;
import org.apimplanner.app.desktop.state.ExportWatch;
import org.apimplanner.app.desktop.state.ExportWish;
import org.apimplanner.app.desktop.state.Exported;
import org.apimplanner.app.desktop.state.FolderOpener;
import org.apimplanner.app.desktop.state.Work;
import org.apimplanner.app.desktop.viewmodel.words.IoSentences;
import org.apimplanner.app.desktop.viewmodel.words.Messages;
import org.apimplanner.model.audit.Audit;
import org.apimplanner.model.plan.Plan;
import org.apimplanner.model.report.Report;

/// Exports: asks what and where to, says how far it is, and what came of it.
public final class ExportViewModel {
    private static final String LANE = "export";
    private static final String OPENING = "open-folder";

    private final ExportService exports;
    private final FolderOpener folders;
    private final Dialogs dialogs;
    private final PreferencesViewModel preferences;
    private final Notices notices;
    private final Work work;
    private final Messages messages;
    private final IoSentences sentences;
    private final AtomicBoolean stops = new AtomicBoolean();
    private final ReadOnlyObjectWrapper<Optional<ExportProgress>> progress =
            new ReadOnlyObjectWrapper<>(Optional.empty());

    public ExportViewModel(Services services, Dialogs dialogs, PreferencesViewModel preferences, Notices notices) {
        this.exports = services.exports();
        this.folders = services.folders();
        this.work = services.work();
        this.messages = services.messages();
        this.dialogs = dialogs;
        this.preferences = preferences;
        this.notices = notices;
        this.sentences = new IoSentences(messages);
    }

    /// Asks what to write of a report, and writes it.
    ///
    /// @param plan the plan's file: exports go beside it
    public void export(Report report, Optional<Path> plan) {
        ExportHabits habits =
                plan.map(Path::getParent).map(preferences.exports()::withFolder).orElse(preferences.exports());
        String stem = FileStem.of(report.plan().name());
        ExportChoice choice = new ExportChoice(exports.formats(), habits, stem, messages);
        dialogs.export(choice).ifPresent(wish -> run(wish, watch -> exports.export(report, wish, watch)));
    }

    /// Asks what to write of an audit of the plan, and writes it.
    public void export(Audit audit, Plan plan) {
        ExportChoice choice =
                new ExportChoice(exports.auditFormats(), preferences.exports(), FileStem.of(plan.name()), messages);
        dialogs.export(choice).ifPresent(wish -> run(wish, watch -> exports.export(audit, plan, wish, watch)));
    }

    private interface Run {
        Exported with(ExportWatch watch) throws IOException;
    }

    private void run(ExportWish wish, Run run) {
        preferences.rememberExport(wish);
        notices.clear();
        stops.set(false);
        work.<ExportProgress, Exported>run(
                LANE,
                tell -> run.with(watch(tell)),
                told -> progress.set(Optional.of(told)),
                exported -> ended(finished(exported, wish.folder())),
                failed -> ended(
                        Notice.problem(messages.text("notice.unexported", wish.folder(), sentences.reason(failed)))));
    }

    private ExportWatch watch(Consumer<ExportProgress> tell) {
        return new ExportWatch() {
            @Override
            public void making(String name, int number, int total) {
                tell.accept(new ExportProgress(name, number, total));
            }

            @Override
            public boolean stops() {
                return stops.get();
            }
        };
    }

    private void ended(Notice notice) {
        progress.set(Optional.empty());
        notices.show(notice);
    }

    private Notice finished(Exported exported, Path folder) {
        String key = exported.stopped() ? "notice.export-stopped" : "notice.exported";
        String written = messages.text(
                key, messages.count("count.files", exported.written().size()), folder);
        String refused = exported.refused().stream()
                .map(r -> " " + messages.text("notice.refused", r.name(), sentences.reason(r.reason())))
                .collect(Collectors.joining());
        boolean problem = !exported.refused().isEmpty();
        Notice.Action open = new Notice.Action(messages.text("export.open"), () -> open(folder));
        return problem ? Notice.problem(written + refused, open) : Notice.done(written + refused, open);
    }

    private void open(Path folder) {
        work.run(
                OPENING,
                () -> {
                    folders.open(folder);
                    return folder;
                },
                opened -> {},
                failed -> notices.complain(messages.text("notice.unopened", folder, sentences.reason(failed))));
    }

    /// Leaves undone what is not begun; files are written to their end.
    public void stop() {
        stops.set(true);
    }

    /// How far the export is; empty while there is none.
    public ReadOnlyObjectProperty<Optional<ExportProgress>> progressProperty() {
        return progress.getReadOnlyProperty();
    }
}
