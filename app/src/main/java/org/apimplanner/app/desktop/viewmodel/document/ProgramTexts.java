package org.apimplanner.app.desktop.viewmodel.document;

import java.util.List;
import java.util.stream.Collectors;
import org.apimplanner.app.desktop.state.ProgramFacts;
import org.apimplanner.app.desktop.viewmodel.search.Command;
import org.apimplanner.app.desktop.viewmodel.words.Messages;
import org.apimplanner.model.reference.Edition;
import org.apimplanner.model.reference.ReferenceData;
import org.apimplanner.resources.ShippedResources;

/// What the program says about itself: what it is, its keys, its licences, and what went wrong.
public final class ProgramTexts {
    private final ProgramFacts program;
    private final ReferenceData reference;
    private final Dialogs dialogs;
    private final Messages messages;

    public ProgramTexts(Services services, Dialogs dialogs) {
        this.program = services.program();
        this.reference = services.speech().reference();
        this.dialogs = dialogs;
        this.messages = services.messages();
    }

    /// Says which version this is, of which day the documents are, and where the program keeps what is its own.
    public void showAbout() {
        Edition newest = reference.editions().getLast();
        String editions = reference.editions().stream().map(Edition::id).collect(Collectors.joining(", "));
        dialogs.text(
                messages.text("about.title"),
                messages.text(
                        "about.text",
                        program.version(),
                        messages.text("start.what"),
                        messages.text(
                                "summary.edition",
                                newest.id(),
                                messages.language().date(newest.asOf())),
                        editions,
                        Runtime.version().toString(),
                        program.folder().toString()));
    }

    /// @param commands those with a key are listed
    public void showKeys(List<Command> commands) {
        String keys = commands.stream()
                .filter(command -> !command.detail().isEmpty())
                .map(command -> command.detail() + "\t" + command.words())
                .collect(Collectors.joining("\n"));
        dialogs.text(messages.text("keys.title"), keys + "\n\n" + messages.text("keys.more"));
    }

    /// Shows what ships with the program, under which licences, and the program's own.
    public void showLicences() {
        dialogs.text(
                messages.text("licences.title"),
                ShippedResources.text("NOTICE") + "\n\n" + ShippedResources.text("LICENSE"));
    }

    /// Shows what the program complained of since it was started.
    public void showLog() {
        String log = program.faults().text();
        dialogs.text(messages.text("log.title"), log.isEmpty() ? messages.text("log.empty") : log);
    }
}
