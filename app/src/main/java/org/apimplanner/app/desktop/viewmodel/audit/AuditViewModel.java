package org.apimplanner.app.desktop.viewmodel.audit;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.InvalidationListener;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.apimplanner.app.desktop.state.Work;
import org.apimplanner.app.desktop.viewmodel.answer.AnswerTable;
import org.apimplanner.app.desktop.viewmodel.audit.AuditJob.Outcome;
import org.apimplanner.app.desktop.viewmodel.document.Dialogs;
import org.apimplanner.app.desktop.viewmodel.document.ExportViewModel;
import org.apimplanner.app.desktop.viewmodel.document.PreferencesViewModel;
import org.apimplanner.app.desktop.viewmodel.document.Services;
import org.apimplanner.app.desktop.viewmodel.words.Messages;
import org.apimplanner.app.table.InRegion;
import org.apimplanner.model.audit.Audit;
import org.apimplanner.model.audit.Audit.AuditFinding;
import org.apimplanner.model.audit.Audit.Kind;
import org.apimplanner.model.audit.Audit.ResourceReading;
import org.apimplanner.model.audit.Audit.Status;
import org.apimplanner.model.audit.Audit.Verdict;
import org.apimplanner.model.audit.Change;
import org.apimplanner.model.audit.RepairScript;
import org.apimplanner.model.audit.run.Auditor;
import org.apimplanner.model.audit.run.Chosen;
import org.apimplanner.model.plan.Plan;
import org.apimplanner.model.report.Report;

/// Existing definitions held against the plan: which files, what was found in them, and how each
/// requirement fares. Audited anew whenever the plan or the files change, away from the window; an
/// answer that is late is dropped.
public final class AuditViewModel {
    private static final String LANE = "audit";

    /// What text is called that came without a file.
    private static final String CLIPBOARD = "clipboard";

    private final Auditor auditor;
    private final Function<Plan, Report> planner;
    private final Dialogs dialogs;
    private final ExportViewModel exports;
    private final Work work;
    private final Messages messages;
    private final SpokenAudit spoken;
    private final List<Path> wanted = new ArrayList<>();
    private final Map<Path, String> pasted = new HashMap<>();
    private final PreferencesViewModel preferences;
    private Optional<Path> tagPath;
    private Report report;
    private Outcome outcome;

    private final ObservableList<AuditedFile> files = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<Optional<AuditTags>> tags = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<AuditSummary>> summary = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper failed = new ReadOnlyBooleanWrapper();
    private final ObjectProperty<Optional<Status>> status = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<Kind>> kind = new SimpleObjectProperty<>(Optional.empty());
    private final AnswerTable<InRegion<Verdict>> requirements;
    private final AnswerTable<AuditFinding> findings;
    private final AnswerTable<Change> changes;
    private final AuditChoices choices = new AuditChoices(this::auditAgain);
    private Runnable arrived = () -> {};

    public AuditViewModel(
            Report first,
            Services services,
            Dialogs dialogs,
            ExportViewModel exports,
            PreferencesViewModel preferences) {
        this.auditor = new Auditor(services.reference());
        this.planner = services.planner();
        this.dialogs = dialogs;
        this.exports = exports;
        this.preferences = preferences;
        this.tagPath = preferences.serviceTags();
        this.work = services.work();
        this.messages = services.messages();
        this.spoken = new SpokenAudit(
                messages, services.speech().reference(), services.speech().planner());
        this.report = first;
        this.outcome = Outcome.nothing(first);
        AuditAnswers tables = new AuditAnswers(services.speech().reference(), messages, spoken, () -> outcome);
        requirements = tables.requirements();
        findings = tables.findings();
        changes = tables.changes();
        InvalidationListener narrow = changed -> requirements.filters().narrowBy(row -> passes(row), this::clear);
        status.addListener(narrow);
        kind.addListener(narrow);
    }

    private void clear() {
        status.set(Optional.empty());
        kind.set(Optional.empty());
    }

    private boolean passes(InRegion<Verdict> row) {
        return status.get().filter(s -> s != row.value().status()).isEmpty()
                && kind.get().filter(k -> k != row.value().kind()).isEmpty();
    }

    /// Asks for files and audits them.
    public void open() {
        add(dialogs.networkFiles());
    }

    /// Asks for a service tag file and looks tags up in it from now on.
    public void openTags() {
        dialogs.serviceTagFile().ifPresent(this::useTags);
    }

    /// Holds these files against the plan, too; one that is there already is read anew.
    public void add(List<Path> paths) {
        if (paths.isEmpty()) {
            return;
        }
        List<Path> absolute =
                paths.stream().map(AuditViewModel::whole).distinct().toList();
        List<AuditedFile> kept =
                files.stream().filter(file -> !absolute.contains(file.path())).toList();
        absolute.stream().filter(path -> !wanted.contains(path)).forEach(wanted::add);
        audit(kept, tags.get());
        arrived.run();
    }

    /// Holds text against the plan, too, such as what a command printed and a person copied, as if it
    /// were a file of the name `clipboard`. Blank text is nothing.
    public void paste(String text) {
        if (text.isBlank()) {
            return;
        }
        Path path = Path.of(CLIPBOARD);
        for (int i = 2; pasted.containsKey(path); i++) {
            path = Path.of(CLIPBOARD + "-" + i);
        }
        pasted.put(path, text);
        wanted.add(path);
        auditAgain();
        arrived.run();
    }

    /// Holds these files and texts against the plan, and nothing else.
    ///
    /// @param texts by the name that the audit calls them
    public void holdOnly(List<Path> paths, Map<String, String> texts) {
        wanted.clear();
        pasted.clear();
        if (paths.isEmpty() && texts.isEmpty()) {
            auditAgain();
        }
        holdToo(paths, texts);
    }

    /// Holds these files and texts against the plan, too.
    public void holdToo(List<Path> paths, Map<String, String> texts) {
        texts.forEach((name, text) -> {
            Path path = Path.of(name);
            pasted.put(path, text);
            if (!wanted.contains(path)) {
                wanted.add(path);
            }
        });
        if (!texts.isEmpty()) {
            audit(files.stream().filter(file -> !texts.containsKey(file.name())).toList(), tags.get());
            arrived.run();
        }
        add(paths);
    }

    public void remove(AuditedFile file) {
        pasted.remove(file.path());
        wanted.remove(file.path());
        auditAgain();
    }

    /// Reads every file anew.
    public void reload() {
        audit(List.of(), Optional.empty());
    }

    public void useTags(Path path) {
        tagPath = Optional.of(whole(path));
        preferences.rememberServiceTags(tagPath);
        audit(List.copyOf(files), Optional.empty());
        arrived.run();
    }

    public void dropTags() {
        tagPath = Optional.empty();
        preferences.rememberServiceTags(tagPath);
        audit(List.copyOf(files), Optional.empty());
    }

    /// Asks what to export of the audit, and writes it.
    public void export() {
        outcome.audit()
                .ifPresent(audit -> exports.export(audit, outcome.report().plan()));
    }

    /// The changes as commands of Azure's command line; empty where nothing is to be done.
    public String commands() {
        return outcome.audit()
                .map(audit -> RepairScript.azureCli(audit, report.plan().name(), "APIM Network Planner"))
                .orElse("");
    }

    /// Holds the same files against the plan as `other` does, with the same choices.
    public void goOnFrom(AuditViewModel other) {
        wanted.addAll(other.wanted);
        pasted.putAll(other.pasted);
        tagPath = other.tagPath;
        status.set(other.status.get());
        kind.set(other.kind.get());
        if (!wanted.isEmpty()) {
            audit(List.copyOf(other.files), Optional.empty(), other.choices.chosen());
        }
    }

    private static Path whole(Path path) {
        return path.toAbsolutePath().normalize();
    }

    /// Holds the files against a new answer.
    public void show(Report now) {
        report = now;
        if (!wanted.isEmpty()) {
            auditAgain();
        }
    }

    private void auditAgain() {
        audit(List.copyOf(files), tags.get());
    }

    private void audit(List<AuditedFile> known, Optional<AuditTags> knownTags) {
        audit(known, knownTags, choices.chosen());
    }

    private void audit(List<AuditedFile> known, Optional<AuditTags> knownTags, Chosen chosen) {
        busy.set(true);
        work.run(
                LANE,
                new AuditJob(
                        auditor,
                        planner,
                        messages,
                        report,
                        List.copyOf(wanted),
                        Map.copyOf(pasted),
                        known,
                        tagPath,
                        knownTags,
                        chosen),
                this::answered,
                fault -> unanswered(fault));
    }

    private void answered(Outcome fresh) {
        busy.set(false);
        failed.set(false);
        outcome = fresh;
        if (!files.equals(fresh.files())) {
            files.setAll(fresh.files());
        }
        tags.set(fresh.tags());
        choices.show(fresh.report(), fresh.network(), fresh.chosen(), fresh.audit());
        summary.set(fresh.audit().map(audit -> AuditSummary.of(audit, fresh.files(), messages, spoken)));
        List.of(requirements, findings, changes).forEach(table -> table.show(fresh.report(), fresh.report()));
    }

    private void unanswered(Exception fault) {
        System.getLogger(AuditViewModel.class.getName()).log(System.Logger.Level.ERROR, "An audit failed.", fault);
        busy.set(false);
        failed.set(true);
    }

    /// Calls `action` whenever files arrive, so that the window can turn to them.
    public void onArrival(Runnable action) {
        arrived = action;
    }

    public Messages messages() {
        return messages;
    }

    /// Says what the audit says.
    public SpokenAudit spoken() {
        return spoken;
    }

    public ObservableList<AuditedFile> files() {
        return files;
    }

    /// The name of the service tag file that the next audit looks tags up in.
    public Optional<String> tagFile() {
        return tagPath.map(path -> path.getFileName().toString());
    }

    public ReadOnlyObjectProperty<Optional<AuditTags>> tagsProperty() {
        return tags.getReadOnlyProperty();
    }

    /// Empty while there is nothing to audit.
    public ReadOnlyObjectProperty<Optional<AuditSummary>> summaryProperty() {
        return summary.getReadOnlyProperty();
    }

    /// Whether more than one group, table, subnet or policy answers, so that rows have to name theirs.
    public boolean hasSeveralResources() {
        return audit().filter(Audit::hasSeveralResources).isPresent();
    }

    /// What was made of each resource of the file.
    public List<ResourceReading> readings(AuditedFile file) {
        return audit().stream()
                .flatMap(shown -> shown.resources().stream())
                .filter(reading -> reading.file().equals(file.name()))
                .toList();
    }

    /// Which group and which table a person says are meant.
    public AuditChoices choices() {
        return choices;
    }

    /// The audit that is shown.
    public Optional<Audit> audit() {
        return outcome.audit();
    }

    public ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    /// Whether the last audit came to no answer by a fault of the program; the one before it stands.
    public ReadOnlyBooleanProperty failedProperty() {
        return failed.getReadOnlyProperty();
    }

    /// The only status whose requirements are shown; empty for all.
    public ObjectProperty<Optional<Status>> statusProperty() {
        return status;
    }

    /// The only kind whose requirements are shown; empty for all.
    public ObjectProperty<Optional<Kind>> kindProperty() {
        return kind;
    }

    public AnswerTable<InRegion<Verdict>> requirements() {
        return requirements;
    }

    public AnswerTable<AuditFinding> findings() {
        return findings;
    }

    public AnswerTable<Change> changes() {
        return changes;
    }
}
