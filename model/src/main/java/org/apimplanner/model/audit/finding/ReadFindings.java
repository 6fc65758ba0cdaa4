package org.apimplanner.model.audit.finding;

import java.util.Comparator;
import java.util.Optional;
import org.apimplanner.model.audit.existing.ExistingNetwork;
import org.apimplanner.model.audit.existing.ExistingResource;
import org.apimplanner.model.json.Place;
import org.apimplanner.model.json.ReadProblem;

/// What could not be read, or stands for a value that is not in the file.
public final class ReadFindings {
    private ReadFindings() {}

    /// The resource in which the place lies: of several, which stand inside each other, the innermost.
    private static Optional<ExistingResource> holder(ExistingNetwork existing, Place place) {
        return existing.resources().stream()
                .filter(resource -> resource.place().file().equals(place.file()))
                .filter(resource -> place.path().startsWith(resource.place().path() + "/"))
                .max(Comparator.comparingInt(resource -> resource.place().path().length()));
    }

    public static void add(FindingBook book, ExistingNetwork existing) {
        for (ReadProblem problem : existing.problems()) {
            book.addAbout(
                    holder(existing, problem.place()),
                    problem.unresolved() ? "unresolved" : "malformed",
                    problem.subject(),
                    problem.place(),
                    "place",
                    problem.place().path().isEmpty()
                            ? "its beginning"
                            : problem.place().path(),
                    "found",
                    problem.found(),
                    "expected",
                    problem.expected());
        }
    }
}
