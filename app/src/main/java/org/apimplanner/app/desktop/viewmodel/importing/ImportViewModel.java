package org.apimplanner.app.desktop.viewmodel.importing;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.apimplanner.app.desktop.state.PlanSession;
import org.apimplanner.app.desktop.state.Work;
import org.apimplanner.app.desktop.viewmodel.answer.Places;
import org.apimplanner.app.desktop.viewmodel.audit.AuditViewModel;
import org.apimplanner.app.desktop.viewmodel.document.Dialogs;
import org.apimplanner.app.desktop.viewmodel.document.Notices;
import org.apimplanner.app.desktop.viewmodel.document.Services;
import org.apimplanner.app.desktop.viewmodel.document.UnreadTexts;
import org.apimplanner.app.desktop.viewmodel.importing.ImportJob.Result;
import org.apimplanner.app.desktop.viewmodel.words.IoSentences;
import org.apimplanner.app.desktop.viewmodel.words.Messages;
import org.apimplanner.model.importing.Choice;
import org.apimplanner.model.importing.ImportOutcome.Imported;
import org.apimplanner.model.importing.Importer;
import org.apimplanner.model.importing.Inventory;
import org.apimplanner.model.reference.ReferenceData;

/// A plan out of what exists, looked at before it is taken. Until then the open plan is as it was.
public final class ImportViewModel {
    private static final String LANE = "import";

    private final PlanSession session;
    private final Dialogs dialogs;
    private final UnreadTexts unread;
    private final AuditViewModel audit;
    private final Notices notices;
    private final Work work;
    private final Messages messages;
    private final ReferenceData reference;
    private final Importer importer;
    private final ReadOnlyBooleanWrapper shown = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<ImportPreview> preview = new ReadOnlyObjectWrapper<>(ImportPreview.NOTHING);
    private Optional<Result> result = Optional.empty();
    private Runnable taken = () -> {};

    public ImportViewModel(
            PlanSession session,
            Services services,
            Dialogs dialogs,
            UnreadTexts unread,
            AuditViewModel audit,
            Notices notices) {
        this.session = session;
        this.dialogs = dialogs;
        this.unread = unread;
        this.audit = audit;
        this.notices = notices;
        this.work = services.work();
        this.messages = services.messages();
        this.reference = services.reference();
        this.importer = new Importer(reference);
    }

    /// Asks for files and shows the plan that they give.
    public void open() {
        List<Path> files = dialogs.existingFiles();
        if (!files.isEmpty()) {
            read(new Given(files, Map.of()), Choice.NONE, this::show);
        }
    }

    /// Shows the plan that the files give where they describe an instance or a network.
    ///
    /// @param otherwise takes them where they do not
    public void offer(List<Path> files, Consumer<List<Path>> otherwise) {
        if (files.isEmpty()) {
            return;
        }
        read(new Given(files, Map.of()), Choice.NONE, fresh -> {
            if (fresh.inventory().describesNetwork()) {
                show(fresh);
            } else {
                otherwise.accept(files);
            }
        });
    }

    /// Shows the plan that texts give, such as what commands printed.
    ///
    /// @param texts each with the name that sentences call it
    void offer(Map<String, String> texts, Choice choice) {
        read(new Given(List.of(), texts), choice, this::show);
    }

    private void read(Given given, Choice choice, Consumer<Result> then) {
        busy.set(true);
        work.run(
                LANE,
                new ImportJob(importer, messages, given, choice),
                then.andThen(read -> busy.set(false)),
                fault -> {
                    busy.set(false);
                    System.getLogger(ImportViewModel.class.getName())
                            .log(System.Logger.Level.ERROR, "An import failed.", fault);
                    notices.complain(messages.text("importing.failed"));
                });
    }

    private void show(Result fresh) {
        result = Optional.of(fresh);
        preview.set(preview(fresh));
        shown.set(true);
    }

    private ImportPreview preview(Result fresh) {
        Inventory inventory = fresh.inventory();
        IoSentences sentences = new IoSentences(messages);
        List<String> problems = inventory.problems().stream()
                .map(problem -> messages.text(
                        problem.place().path().isEmpty() ? "importing.problem" : "importing.problem.at",
                        problem.place().file(),
                        sentences.composed(problem.found()),
                        sentences.composed(problem.expected()),
                        sentences.composed(problem.place().path())))
                .toList();
        Optional<Imported> imported = fresh.outcome() instanceof Imported whole ? Optional.of(whole) : Optional.empty();
        ImportedFields fields = new ImportedFields(
                messages,
                imported.map(whole -> new Places(reference, messages, whole::plan))
                        .<UnaryOperator<String>>map(places -> places::words)
                        .orElse(path -> path));
        return new ImportPreview(
                new Obstacles(messages).sentence(fresh),
                imported.map(fields::lines).orElse(List.of()),
                imported.map(fields::open).orElse(List.of()),
                problems,
                fresh.candidates(),
                fresh.choice(),
                imported.isPresent(),
                inventory.isAuditable());
    }

    /// Says which instance is meant.
    public void chooseInstance(String name) {
        choose(choice -> new Choice(Optional.of(name), choice.network()));
    }

    /// Says which network is meant.
    public void chooseNetwork(String name) {
        choose(choice -> new Choice(choice.instance(), Optional.of(name)));
    }

    private void choose(UnaryOperator<Choice> change) {
        result.filter(read -> !change.apply(read.choice()).equals(read.choice()))
                .ifPresent(read -> work.run(
                        LANE,
                        () -> read.with(importer, change.apply(read.choice())),
                        this::show,
                        fault -> notices.complain(messages.text("importing.failed"))));
    }

    /// Replaces the open plan, as one step that can be undone, and holds the same files against it.
    public void take() {
        if (result.isEmpty() || !(result.get().outcome() instanceof Imported imported) || !unread.mayReplace()) {
            return;
        }
        Given auditable = result.get().auditable();
        session.step("/", plan -> imported.plan());
        close();
        taken.run();
        audit.holdOnly(auditable.files(), auditable.texts());
    }

    /// Leaves the open plan and holds the files against it.
    public void auditOnly() {
        Optional<Given> auditable = result.map(Result::auditable);
        close();
        auditable.ifPresent(given -> audit.holdToo(given.files(), given.texts()));
    }

    /// Leaves everything as it was.
    public void close() {
        work.cancel(LANE);
        busy.set(false);
        shown.set(false);
        result = Optional.empty();
    }

    /// @param then is told when a plan was taken
    public void onTaken(Runnable then) {
        taken = then;
    }

    public Messages messages() {
        return messages;
    }

    /// Whether there is something to look at.
    public ReadOnlyBooleanProperty shownProperty() {
        return shown.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<ImportPreview> previewProperty() {
        return preview.getReadOnlyProperty();
    }
}
