package org.apimplanner.model.tags;

/// Something in a service tag file that could not be read and was left out.
///
/// @param tag the name of the tag it stands under
/// @param found what stands there
/// @param expected what could stand there
public record TagProblem(String tag, String found, String expected) {
    /// One sentence for people.
    public String message() {
        return "Tag " + tag + ": found " + found + ", expected " + expected + ".";
    }
}
