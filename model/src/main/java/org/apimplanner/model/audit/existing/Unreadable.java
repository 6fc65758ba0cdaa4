package org.apimplanner.model.audit.existing;

/// A file that cannot be read on from some point, with the problem that says so.
final class Unreadable extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient ReadProblem problem;

    Unreadable(ReadProblem problem) {
        super(problem.found(), null, false, false);
        this.problem = problem;
    }

    ReadProblem problem() {
        return problem;
    }
}
