package org.apimplanner.model.json;

/// Input that cannot be read as what it should be. The message is one sentence for people: where,
/// what was found, and what was expected.
public final class UnreadableInput extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String place;
    private final String found;
    private final String expected;

    /// @param place a field path such as `/regions/0/units`, or `line 3, column 7`
    /// @param found what stands there, in words
    /// @param expected what could stand there, in words
    public UnreadableInput(String place, String found, String expected) {
        super(place + ": found " + found + ", expected " + expected + ".");
        this.place = place;
        this.found = found;
        this.expected = expected;
    }

    public String place() {
        return place;
    }

    public String found() {
        return found;
    }

    public String expected() {
        return expected;
    }
}
