package org.apimplanner.model.audit.finding;

import org.apimplanner.model.audit.existing.ExistingNetwork;
import org.apimplanner.model.audit.existing.ReadProblem;

/// What could not be read, or stands for a value that is not in the file.
public final class ReadFindings {
    private ReadFindings() {}

    public static void add(FindingBook book, ExistingNetwork existing) {
        for (ReadProblem problem : existing.problems()) {
            book.add(
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
