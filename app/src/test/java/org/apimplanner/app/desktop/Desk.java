package org.apimplanner.app.desktop;

import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.apimplanner.app.desktop.state.Claims;
import org.apimplanner.app.desktop.state.ExporterService;
import org.apimplanner.app.desktop.state.FaultLog;
import org.apimplanner.app.desktop.state.FilePlanStore;
import org.apimplanner.app.desktop.state.Language;
import org.apimplanner.app.desktop.state.PlanSession;
import org.apimplanner.app.desktop.state.Preferences;
import org.apimplanner.app.desktop.state.PreferencesStore;
import org.apimplanner.app.desktop.state.ProgramFacts;
import org.apimplanner.app.desktop.state.Theme;
import org.apimplanner.app.desktop.viewmodel.PlannerViewModel;
import org.apimplanner.app.desktop.viewmodel.document.Sample;
import org.apimplanner.app.desktop.viewmodel.document.Services;
import org.apimplanner.app.desktop.viewmodel.document.Speech;
import org.apimplanner.app.export.Exporters;
import org.apimplanner.app.export.Paper;
import org.apimplanner.app.export.audit.AuditExports;
import org.apimplanner.app.export.code.CodeExporter;
import org.apimplanner.app.export.code.CodeLanguage;
import org.apimplanner.app.export.code.azcli.AzcliLanguage;
import org.apimplanner.app.export.code.powershell.PowerShellLanguage;
import org.apimplanner.app.export.code.template.ArmLanguage;
import org.apimplanner.app.export.code.template.BicepLanguage;
import org.apimplanner.app.export.code.terraform.TerraformLanguage;
import org.apimplanner.app.export.csv.CsvExporter;
import org.apimplanner.app.export.handout.HandoutExporter;
import org.apimplanner.app.export.handout.HandoutKind;
import org.apimplanner.app.export.json.JsonExporter;
import org.apimplanner.app.picture.TopologyLayout;
import org.apimplanner.model.file.PlanFile;
import org.apimplanner.model.plan.Plan;
import org.apimplanner.model.planner.Planner;
import org.apimplanner.model.reference.ReferenceData;
import org.apimplanner.model.reference.ReferenceReader;
import org.apimplanner.resources.ShippedResources;

/// A whole desktop without a window: the shipped reference data and planner, work done at once, a
/// person whose answers are known, preferences kept in memory.
public final class Desk {
    public static final ReferenceData REFERENCE = ReferenceReader.read(ShippedResources::reference);
    private static final Planner PLANNER = new Planner(REFERENCE);

    public final ScriptedDialogs dialogs = new ScriptedDialogs();
    public final List<Path> opened = new ArrayList<>();
    public final KeptDrafts drafts = new KeptDrafts();
    public final HeldDelay delay = new HeldDelay();
    public final FaultLog faults = new FaultLog(ZoneOffset.UTC);
    public final PlayedAzure az = new PlayedAzure();

    /// Whether a claimed file is this window's alone.
    public boolean alone = true;

    public final Services services;
    public final PlanSession session;
    public final PlannerViewModel planner;

    public Desk() {
        this(blank());
    }

    public Desk(Plan first) {
        this(first, Language.ENGLISH);
    }

    /// A desk whose window speaks that language.
    public Desk(Plan first, Language language) {
        services = new Services(
                REFERENCE,
                PLANNER::plan,
                Desk::blank,
                new FilePlanStore(Desk::plan, PlanFile::write),
                drafts,
                new Claims() {
                    @Override
                    public boolean claim(Path file) {
                        return alone;
                    }

                    @Override
                    public void release() {}
                },
                new ExporterService(
                        new Exporters(List.of(
                                new JsonExporter("1.0.0"),
                                new CsvExporter(),
                                new HandoutExporter(HandoutKind.PDF, () -> REFERENCE, "1.0.0", Paper.A4),
                                code(new BicepLanguage()),
                                code(new TerraformLanguage()),
                                code(new ArmLanguage()),
                                code(new AzcliLanguage()),
                                code(new PowerShellLanguage()))),
                        new AuditExports("1.0.0")),
                opened::add,
                az,
                new KeptPreferences(),
                new DirectWork(),
                delay,
                Speech.in(language, REFERENCE, PLANNER::plan),
                new ProgramFacts("1.0.0", Path.of("settings"), faults));
        session = new PlanSession(services.speech().planner(), first);
        planner = new PlannerViewModel(session, services, dialogs, Theme.LIGHT);
        planner.attach();
    }

    private static CodeExporter code(CodeLanguage language) {
        return new CodeExporter(language, () -> REFERENCE, "1.0.0");
    }

    public static Plan plan(String json) {
        return PlanFile.read(json, REFERENCE);
    }

    public static Plan blank() {
        return plan(ShippedResources.text("desktop/new-plan.json"));
    }

    /// A sample as the start page offers it.
    public static Sample startable(String title, String summary, String name) {
        return new Sample(title, summary, () -> sample(name), () -> TopologyLayout.of(PLANNER.plan(sample(name))));
    }

    public static Plan sample(String name) {
        return plan(ShippedResources.text("samples/" + name + ".json"));
    }

    private static final class KeptPreferences implements PreferencesStore {
        private Preferences kept = Preferences.FIRST;

        @Override
        public Preferences load() {
            return kept;
        }

        @Override
        public void save(Preferences preferences) {
            kept = preferences;
        }
    }
}
