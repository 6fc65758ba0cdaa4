package org.apimplanner.app.cli;

import java.util.LinkedHashSet;
import java.util.List;
import org.apimplanner.model.audit.existing.ExistingNetwork;
import org.apimplanner.model.audit.existing.GivenFile;
import org.apimplanner.model.audit.existing.GivenFiles;
import org.apimplanner.model.json.Place;
import org.apimplanner.model.json.ReadProblem;

/// Gathers the existing network from several files. One that is of no use is said at once and stays
/// among the problems of the network, and the others count all the same.
final class GivenNetwork {
    private final NamedInputs inputs;
    private final Console console;

    GivenNetwork(NamedInputs inputs, Console console) {
        this.inputs = inputs;
        this.console = console;
    }

    /// Reads each file once, even if it is named twice.
    ///
    /// @throws Failure when no file is of any use; each has been said by then
    ExistingNetwork read(List<String> names) {
        List<GivenFile> files =
                new LinkedHashSet<>(names).stream().map(this::open).toList();
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

    private GivenFile open(String name) {
        try {
            return inputs.existing(name);
        } catch (Failure e) {
            return GivenFile.of(name, new ExistingNetwork(List.of(), List.of(problem(name, e))));
        }
    }

    private static String sentence(ReadProblem problem) {
        String place =
                problem.place().path().isEmpty() ? "" : ": " + problem.place().path();
        return Failure.in(problem.place().file() + place, problem.found(), problem.expected())
                .getMessage();
    }

    private static ReadProblem problem(String name, Failure failure) {
        return new ReadProblem(new Place(name, ""), false, name, failure.found(), failure.expected());
    }
}
