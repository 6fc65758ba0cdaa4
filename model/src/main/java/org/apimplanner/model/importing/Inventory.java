package org.apimplanner.model.importing;

import java.util.ArrayList;
import java.util.List;
import org.apimplanner.model.audit.existing.ExistingNetwork;
import org.apimplanner.model.audit.existing.FileReading;
import org.apimplanner.model.json.ReadProblem;

/// Everything that several files hold of what exists, put together.
///
/// @param whole without the complaint that a file holds nothing to audit, where it describes an instance or
///     a network
public record Inventory(ExistingNetwork whole) {
    /// More problems of one file than these help nobody who wants a plan.
    private static final int MOST_PROBLEMS = 20;

    /// @param files what each of them holds
    public static Inventory of(List<ExistingNetwork> files) {
        List<ExistingNetwork> kept = new ArrayList<>();
        files.forEach(file -> kept.add(withoutComplaint(file)));
        return new Inventory(
                kept.stream().reduce(new ExistingNetwork(List.of(), List.of()), ExistingNetwork::plus));
    }

    private static ExistingNetwork withoutComplaint(ExistingNetwork file) {
        if (!file.resources().isEmpty()) {
            return file;
        }
        boolean described = !file.described().isEmpty();
        List<ReadProblem> problems = file.problems().stream()
                .filter(problem -> !(described && problem.place().path().isEmpty()))
                .limit(described ? MOST_PROBLEMS : 1)
                .toList();
        List<FileReading> readings = described ? List.of() : file.files();
        return new ExistingNetwork(List.of(), problems, file.links(), readings, file.described());
    }

    /// What could not be read, of each file no more than helps.
    public List<ReadProblem> problems() {
        List<ReadProblem> few = new ArrayList<>();
        for (ReadProblem problem : whole.problems()) {
            String file = problem.place().file();
            if (few.stream().filter(known -> known.place().file().equals(file)).count() < MOST_PROBLEMS) {
                few.add(problem);
            }
        }
        return few;
    }

    /// Whether no file yields anything.
    public boolean isEmpty() {
        return whole.resources().isEmpty() && whole.described().isEmpty();
    }

    /// Whether there is something to hold against a plan.
    public boolean isAuditable() {
        return !whole.resources().isEmpty();
    }
}
