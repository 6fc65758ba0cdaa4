package org.apimplanner.model.json;

/// Something in a file that could not be read, or could not be resolved to a value. Strict reading
/// throws the first in an [UnreadableInput]; reading that goes on with the rest collects them.
///
/// @param unresolved true where a template names a value that is not in the file; false where what
///     stands there is wrong
/// @param subject the rule, route or resource concerned; empty where the place says it
/// @param found what stands there
/// @param expected what could stand there
public record ReadProblem(Place place, boolean unresolved, String subject, String found, String expected) {
    /// What is wrong at a place that says enough.
    public static ReadProblem at(Place place, String found, String expected) {
        return new ReadProblem(place, false, "", found, expected);
    }

    /// The same about another subject.
    public ReadProblem about(String newSubject) {
        return new ReadProblem(place, unresolved, newSubject, found, expected);
    }
}
