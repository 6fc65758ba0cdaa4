package org.apimplanner.app.cli;

import org.apimplanner.model.json.UnreadableInput;

/// A reason to stop with exit code 2. The message is one sentence for people, without the program's
/// name: where, what was found, and what was expected.
public final class Failure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String sentence;
    private final String found;
    private final String expected;

    public Failure(String sentence) {
        this(sentence, "", "");
    }

    private Failure(String sentence, String found, String expected) {
        super(sentence);
        this.sentence = sentence;
        this.found = found;
        this.expected = expected;
    }

    /// `FILE: found …, expected ….`
    static Failure in(String place, String found, String expected) {
        return new Failure(place + ": found " + found + ", expected " + expected + ".", found, expected);
    }

    /// `FILE: PLACE: found …, expected ….`
    static Failure in(String file, UnreadableInput input) {
        return new Failure(file + ": " + input.getMessage());
    }

    @Override
    public String getMessage() {
        return sentence;
    }

    /// What was found, in words; empty where the sentence is not of that form.
    String found() {
        return found;
    }

    /// What was expected, in words; empty where the sentence is not of that form.
    String expected() {
        return expected;
    }
}
