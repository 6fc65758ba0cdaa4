package org.apimplanner.app.desktop;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apimplanner.app.desktop.platform.AzProcess;
import org.apimplanner.app.desktop.platform.FxDelay;
import org.apimplanner.app.desktop.platform.FxWork;
import org.apimplanner.app.desktop.platform.SystemFolderOpener;
import org.apimplanner.app.desktop.state.DraftFolder;
import org.apimplanner.app.desktop.state.FaultLog;
import org.apimplanner.app.desktop.state.FileClaims;
import org.apimplanner.app.desktop.state.PreferencesStore;
import org.apimplanner.app.desktop.state.ProgramFacts;
import org.apimplanner.app.desktop.viewmodel.document.Services;
import org.apimplanner.app.desktop.viewmodel.document.Speech;

/// Gives each window work, drafts and a claim of its own, and sees to it that they end with it.
final class ServicesByWindow implements AutoCloseable {
    private final DesktopSetup setup;
    private final PreferencesStore preferences;
    private final Speech speech;
    private final ProgramFacts program;
    private final List<Own> given = new ArrayList<>();

    private record Own(Services services, FxWork work, DraftFolder drafts, FileClaims claims) {}

    ServicesByWindow(DesktopSetup setup, PreferencesStore preferences, Speech speech, FaultLog faults) {
        this.setup = setup;
        this.preferences = preferences;
        this.speech = speech;
        this.program = new ProgramFacts(setup.version(), setup.configFolder(), faults);
    }

    /// What one window works with.
    Services next() {
        FxWork work = new FxWork();
        DraftFolder drafts = setup.drafts().another();
        FileClaims claims = setup.claims().another();
        Services services = new Services(
                setup.reference(),
                setup.planner(),
                setup.blank(),
                setup.store(),
                drafts,
                claims,
                setup.exports(),
                new SystemFolderOpener(System.getProperty("os.name", "")),
                new AzProcess(System.getProperty("os.name", ""), System.getenv(), AzProcess.USUAL_LIMIT),
                preferences,
                work,
                new FxDelay(),
                speech,
                program);
        given.add(new Own(services, work, drafts, claims));
        return services;
    }

    /// Its window is gone: the file is free for others, and what is under way is done to its end.
    void end(Services services) {
        for (Own own : given) {
            // What it says may have changed since, its work not.
            if (own.services().work() == services.work()) {
                own.work().end();
                release(own);
            }
        }
    }

    private static void release(Own own) {
        try {
            own.claims().release();
        } catch (IOException e) {
            complain(e);
        }
    }

    /// Waits for what is under way in any window. Marks of a running program that cannot be removed are free
    /// all the same when it ends.
    @Override
    public void close() {
        for (Own own : given) {
            own.work().close();
            release(own);
            try {
                own.drafts().close();
            } catch (IOException e) {
                complain(e);
            }
        }
    }

    private static void complain(IOException e) {
        System.getLogger(ServicesByWindow.class.getName())
                .log(System.Logger.Level.DEBUG, "A lock file was left behind.", e);
    }
}
