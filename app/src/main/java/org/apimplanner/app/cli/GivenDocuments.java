package org.apimplanner.app.cli;

import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashSet;
import java.util.List;
import org.apimplanner.app.program.Composition;
import org.apimplanner.app.words.FileFault;
import org.apimplanner.model.audit.existing.ExistingNetwork;
import org.apimplanner.model.audit.existing.ExistingNetworkReader;
import org.apimplanner.model.audit.existing.GivenFile;
import org.apimplanner.model.audit.existing.GivenFiles;
import org.apimplanner.model.file.PlanFile;
import org.apimplanner.model.importing.Inventory;
import org.apimplanner.model.json.Place;
import org.apimplanner.model.json.ReadProblem;
import org.apimplanner.model.json.UnreadableInput;
import org.apimplanner.model.plan.Plan;
import org.apimplanner.model.report.Report;
import org.apimplanner.model.tags.ServiceTagFile;

/// Reads the documents that a person names on the command line, `-` for standard input. Each that
/// cannot be read is a [Failure].
final class GivenDocuments {
    /// The most bytes of a service tag file: many times a real one.
    private static final int MOST_TAG_BYTES = 64 << 20;

    private static final String TAGS = "Microsoft's service tag file as JSON";

    private final Composition composition;
    private final Console console;

    GivenDocuments(Composition composition, Console console) {
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

    /// The existing network of several files, each read once, even if it is named twice. One that is of
    /// no use is said at once and stays among the problems of the network, and the others count all the
    /// same.
    ///
    /// @throws Failure when no file is of any use; each has been said by then
    ExistingNetwork network(List<String> names) {
        List<GivenFile> files =
                new LinkedHashSet<>(names).stream().map(this::existing).toList();
        ExistingNetwork all = new ExistingNetwork(List.of(), List.of());
        for (ExistingNetwork network : GivenFiles.networks(files)) {
            if (network.resources().isEmpty()) {
                network.problems().stream().limit(1).forEach(problem -> console.failure(sentence(problem)));
            }
            all = all.plus(network);
        }
        if (all.resources().isEmpty()) {
            throw new Failure("audit: none of the files could be used.");
        }
        return all;
    }

    /// All that several files hold of what exists, whatever that is. Each file that yields nothing at all
    /// is said; so is everything else that could not be read.
    ///
    /// @throws Failure when no file yields anything
    Inventory existing(List<String> names) {
        List<GivenFile> files =
                new LinkedHashSet<>(names).stream().map(this::existing).toList();
        Inventory inventory = Inventory.of(GivenFiles.networks(files));
        inventory.problems().forEach(problem -> console.failure(sentence(problem)));
        if (inventory.isEmpty()) {
            throw new Failure("import: none of the files could be used.");
        }
        return inventory;
    }

    private GivenFile existing(String name) {
        try {
            return opened(name);
        } catch (Failure e) {
            String label = file(name).label();
            ReadProblem problem = new ReadProblem(new Place(label, ""), false, label, e.found(), e.expected());
            return GivenFile.of(label, new ExistingNetwork(List.of(), List.of(problem)));
        }
    }

    /// The file, which others may belong to; one of another kind yields nothing but a problem.
    private GivenFile opened(String name) {
        InputFile file = file(name);
        try (InputStream stream = file.open(console)) {
            return ExistingNetworkReader.open(file.label(), stream);
        } catch (IOException e) {
            throw Failure.in(file.label(), FileFault.reason(e), file.expected());
        }
    }

    private static InputFile file(String name) {
        return new InputFile(name, "a network security group, route table, subnet or firewall policy");
    }

    private static String sentence(ReadProblem problem) {
        Place at = problem.place();
        String place = at.path().isEmpty() ? at.file() : at.file() + ": " + at.path();
        return Failure.in(place, problem.found(), problem.expected()).getMessage();
    }
}
