package org.apimplanner.app.desktop.viewmodel;

import java.util.Map;
import java.util.Optional;
import javafx.beans.InvalidationListener;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ChangeListener;
import org.apimplanner.app.desktop.state.Language;
import org.apimplanner.app.desktop.state.PlanSession;
import org.apimplanner.app.desktop.state.Theme;
import org.apimplanner.app.desktop.viewmodel.answer.AnswerViewModel;
import org.apimplanner.app.desktop.viewmodel.answer.FindingFix;
import org.apimplanner.app.desktop.viewmodel.answer.Places;
import org.apimplanner.app.desktop.viewmodel.audit.AuditViewModel;
import org.apimplanner.app.desktop.viewmodel.code.CodeViewModel;
import org.apimplanner.app.desktop.viewmodel.compare.CompareViewModel;
import org.apimplanner.app.desktop.viewmodel.document.Autosave;
import org.apimplanner.app.desktop.viewmodel.document.Dialogs;
import org.apimplanner.app.desktop.viewmodel.document.DocumentViewModel;
import org.apimplanner.app.desktop.viewmodel.document.ExportViewModel;
import org.apimplanner.app.desktop.viewmodel.document.Notices;
import org.apimplanner.app.desktop.viewmodel.document.PreferencesViewModel;
import org.apimplanner.app.desktop.viewmodel.document.Printing;
import org.apimplanner.app.desktop.viewmodel.document.ProgramTexts;
import org.apimplanner.app.desktop.viewmodel.document.Recovery;
import org.apimplanner.app.desktop.viewmodel.document.SamplePictures;
import org.apimplanner.app.desktop.viewmodel.document.Services;
import org.apimplanner.app.desktop.viewmodel.document.SourcePages;
import org.apimplanner.app.desktop.viewmodel.document.UndoWords;
import org.apimplanner.app.desktop.viewmodel.document.UnreadTexts;
import org.apimplanner.app.desktop.viewmodel.document.Windows;
import org.apimplanner.app.desktop.viewmodel.importing.AzureViewModel;
import org.apimplanner.app.desktop.viewmodel.importing.ImportViewModel;
import org.apimplanner.app.desktop.viewmodel.plan.FieldHelp;
import org.apimplanner.app.desktop.viewmodel.plan.PlanFormViewModel;
import org.apimplanner.app.desktop.viewmodel.words.Messages;
import org.apimplanner.model.planner.Remedies;
import org.apimplanner.model.reference.ReferenceData;
import org.apimplanner.model.report.Report;

/// The whole window. The one listener on the session is here; between [#attach] and [#detach] it
/// hands each new answer down to every part.
public final class PlannerViewModel {
    private final PlanSession session;
    private final Services files;
    private final Messages messages;
    private final Dialogs dialogs;
    private final PreferencesViewModel preferences;
    private final Notices notices;
    private final Places places;
    private final BooleanProperty start = new SimpleBooleanProperty();
    private final SamplePictures samplePictures;
    private final FieldHelp fieldHelp;
    private final UnreadTexts unread;
    private final Autosave autosave;
    private final Recovery recovery;
    private final UndoWords undoWords;
    private final ProgramTexts program;
    private final DocumentViewModel document;
    private final ExportViewModel exports;
    private final Printing printing;
    private final SourcePages sourcePages;
    private final PlanFormViewModel form;
    private final AnswerViewModel answer;
    private final CodeViewModel code;
    private final AuditViewModel audit;
    private final ImportViewModel importing;
    private final AzureViewModel azure;
    private final DroppedFiles droppedFiles;
    private final CompareViewModel compare;
    private final FindingFix findingFix;
    private final InvalidationListener answered = changed -> show();
    private final ChangeListener<Object> saved;
    private Windows windows = Windows.ONE;
    private boolean looked;

    /// @param system the look of the person's desktop, for as long as none was chosen here
    public PlannerViewModel(PlanSession session, Services services, Dialogs dialogs, Theme system) {
        this(session, services, dialogs, new PreferencesViewModel(services.preferences(), system));
    }

    /// @param preferences those of all windows
    public PlannerViewModel(PlanSession session, Services services, Dialogs dialogs, PreferencesViewModel preferences) {
        this.session = session;
        this.files = services;
        ReferenceData reference = services.speech().reference();
        this.messages = services.messages();
        this.dialogs = dialogs;
        this.preferences = preferences;
        notices = new Notices(services.delay());
        places = new Places(reference, messages, session::plan);
        samplePictures = new SamplePictures(services.work());
        fieldHelp = new FieldHelp(reference, messages);
        unread = new UnreadTexts(session, dialogs, places::words);
        document = new DocumentViewModel(session, services, dialogs, preferences, notices, unread);
        autosave = new Autosave(session, document::known, services, notices);
        recovery = new Recovery(services, document, autosave);
        exports = new ExportViewModel(services, dialogs, preferences, notices);
        printing = new Printing(services, dialogs, preferences, notices);
        sourcePages = new SourcePages(services, reference, notices);
        form = new PlanFormViewModel(session, services);
        answer = new AnswerViewModel(session, services, places, this::filed);
        audit = new AuditViewModel(filed(), services, dialogs, exports, preferences);
        importing = new ImportViewModel(session, services, dialogs, unread, audit, notices);
        importing.onTaken(() -> start.set(false));
        azure = new AzureViewModel(services, importing);
        droppedFiles = new DroppedFiles(document, audit, importing, services);
        compare = new CompareViewModel(session, services, dialogs);
        saved = (observed, was, is) -> compare.show();
        findingFix =
                new FindingFix(session, services.speech().planner(), new Remedies(reference), notices::tell, messages);
        document.onOther(droppedFiles::otherUse);
        code = new CodeViewModel(services.exports(), services.work(), messages);
        program = new ProgramTexts(services, dialogs);
        undoWords = new UndoWords(session, places::words, messages);
        recovery.onRetype(texts -> {
            look();
            form.retype(texts);
        });
    }

    /// Begins to follow the session. While the ways to begin are shown nobody sees the plan or its answer, and
    /// neither is worked out before [#look].
    public void attach() {
        session.reportProperty().addListener(answered);
        session.fileProperty().addListener(saved);
        session.dirtyProperty().addListener(saved);
        autosave.attach();
        if (!start.get()) {
            look();
        }
    }

    /// Works out what is shown of the plan and its answer, from now on with each change.
    public void look() {
        if (!looked) {
            looked = true;
            show();
        }
    }

    /// The answer as files say it, whatever the window speaks.
    private Report filed() {
        return messages.language() == Language.ENGLISH
                ? session.report()
                : files.planner().apply(session.plan());
    }

    /// Goes on where the window was in another language: with the same file, the same audit and what a
    /// person typed. Undo and redo are the session's.
    public void goOnFrom(PlannerViewModel other) {
        document.goOnFrom(other.document);
        autosave.goOnFrom(other.autosave);
        recovery.offers().setAll(other.recovery.offers());
        audit.goOnFrom(other.audit);
        compare.goOnFrom(other.compare);
        start.set(other.start.get());
        form.retype(Map.copyOf(other.session.unread()));
    }

    /// The same document in a session that answers in another language.
    public PlanSession sessionIn(Services services) {
        return session.answeredBy(services.speech().planner());
    }

    /// The document is closed for good: what is not saved now is not wanted.
    public void end() {
        azure.close();
        autosave.end();
        detach();
    }

    /// Stops following the session, which may live on.
    public void detach() {
        autosave.detach();
        session.reportProperty().removeListener(answered);
        session.fileProperty().removeListener(saved);
        session.dirtyProperty().removeListener(saved);
    }

    private void show() {
        if (!looked) {
            return;
        }
        Report report = session.reportProperty().get();
        form.show(report);
        answer.show(report, session.reportBefore());
        compare.show();
        Report filed = filed();
        code.show(filed);
        audit.show(filed);
    }

    public Messages messages() {
        return messages;
    }

    public PreferencesViewModel preferences() {
        return preferences;
    }

    public DocumentViewModel document() {
        return document;
    }

    public Notices notices() {
        return notices;
    }

    public ExportViewModel exports() {
        return exports;
    }

    /// Text in fields that is not in the plan.
    public UnreadTexts unread() {
        return unread;
    }

    /// The windows of the program.
    public Windows windows() {
        return windows;
    }

    /// @param all the windows that this one is among
    public void standAmong(Windows all) {
        windows = all;
    }

    /// Asks for a plan file and opens it in a window of its own.
    public void openBeside() {
        document.openBeside(windows::open);
    }

    /// Work that a crash left behind.
    public Recovery recovery() {
        return recovery;
    }

    /// What undo and redo would do.
    public UndoWords undoWords() {
        return undoWords;
    }

    /// Says in words where in the plan a JSON pointer points.
    public Places places() {
        return places;
    }

    /// Whether the page with the ways to begin is shown.
    public BooleanProperty start() {
        return start;
    }

    /// The pictures on the page with the ways to begin.
    public SamplePictures samplePictures() {
        return samplePictures;
    }

    /// @param begun is told when a document was opened or begun
    public void onBegin(Runnable begun) {
        document.onBegin(begun);
    }

    /// Asks for an existing network's files and audits them.
    public void auditFiles() {
        audit.open();
    }

    /// What the field of a JSON pointer means; empty where there is nothing to say.
    public Optional<FieldHelp.Help> help(String field) {
        return fieldHelp.of(field, places.words(field), session.report());
    }

    /// Says that there is no help where the focus is.
    public void tellNoHelp() {
        notices.tell(messages.text("help.none"));
    }

    /// Asks what to export of the answer, and writes it.
    public void export() {
        if (unread.mayExport()) {
            exports.export(filed(), session.fileProperty().get());
        }
    }

    /// What the program says about itself.
    public ProgramTexts program() {
        return program;
    }

    /// Lets the person set how the program looks and begins.
    public void setUp() {
        dialogs.preferences(tier -> form.service().label(tier));
    }

    /// Shows the pages of the answer's handout, to be printed.
    public void print() {
        if (unread.mayPrint()) {
            printing.preview(filed());
        }
    }

    /// The documents that the answer rests on.
    public SourcePages sourcePages() {
        return sourcePages;
    }

    public PlanFormViewModel form() {
        return form;
    }

    public AnswerViewModel answer() {
        return answer;
    }

    public CompareViewModel compare() {
        return compare;
    }

    public FindingFix findingFix() {
        return findingFix;
    }

    public CodeViewModel code() {
        return code;
    }

    public AuditViewModel audit() {
        return audit;
    }

    /// A plan out of what exists, before it is taken.
    public ImportViewModel importing() {
        return importing;
    }

    /// What exists, read with the person's own az.
    public AzureViewModel azure() {
        return azure;
    }

    /// Where files go that are dropped on the window.
    public DroppedFiles droppedFiles() {
        return droppedFiles;
    }
}
