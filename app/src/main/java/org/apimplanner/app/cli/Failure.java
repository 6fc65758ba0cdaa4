package org.apimplanner.app.cli;

import org.apimplanner.model.file.UnreadableInput;

/// A reason to stop with exit code 2. The message is one sentence for people, without the program's
/// name: where, what was found, and what was expected.
public final class Failure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public Failure(String sentence) {
        super(sentence);
    }

    /// `FILE: found …, expected ….`
    static Failure in(String place, String found, String expected) {
        return new Failure(place + ": found " + found + ", expected " + expected + ".");
    }

    /// `FILE: PLACE: found …, expected ….`
    static Failure in(String file, UnreadableInput input) {
        return new Failure(file + ": " + input.getMessage());
    }
}
