package org.apimplanner.app.cli;

/// A number of things in words: `1 error`, `2 errors`.
final class Counted {
    private Counted() {}

    static String of(long count, String thing) {
        return count + " " + thing + (count == 1 ? "" : "s");
    }
}
