package org.apimplanner.app.cli;

import java.io.IOException;
import java.io.InputStream;
import org.apimplanner.app.Composition;
import org.apimplanner.model.audit.existing.ExistingNetworkReader;
import org.apimplanner.model.audit.existing.GivenFile;
import org.apimplanner.model.file.PlanFile;
import org.apimplanner.model.json.UnreadableInput;
import org.apimplanner.model.plan.Plan;
import org.apimplanner.model.report.Report;
import org.apimplanner.model.tags.ServiceTagFile;

/// Reads the documents that a person names on the command line, `-` for standard input. Each that
/// cannot be read is a [Failure].
final class NamedInputs {
    /// The most bytes of a service tag file: many times a real one.
    private static final int MOST_TAG_BYTES = 64 << 20;

    private static final String TAGS = "Microsoft's service tag file as JSON";

    private final Composition composition;
    private final Console console;

    NamedInputs(Composition composition, Console console) {
        this.composition = composition;
        this.console = console;
    }

    Report report(String name) {
        return composition.planner().plan(plan(name));
    }

    Plan plan(String name) {
        InputFile file = new InputFile(name, "a plan as JSON");
        String text = file.text(console);
        try {
            return PlanFile.read(text, composition.reference());
        } catch (UnreadableInput e) {
            throw Failure.in(file.label(), e);
        }
    }

    ServiceTagFile tags(String name) {
        InputFile file = new InputFile(name, TAGS);
        try {
            return ServiceTagFile.read(file.bytes(console, MOST_TAG_BYTES)).named(file.label());
        } catch (UnreadableInput e) {
            throw Failure.in(file.label(), e);
        }
    }

    /// The file, which others may belong to; one of another kind yields nothing but a problem.
    GivenFile existing(String name) {
        InputFile file = new InputFile(name, "a network security group, route table, subnet or firewall policy");
        try (InputStream stream = file.open(console)) {
            return ExistingNetworkReader.open(file.label(), stream);
        } catch (IOException e) {
            throw Failure.in(file.label(), IoSentence.reason(e), file.expected());
        }
    }
}
