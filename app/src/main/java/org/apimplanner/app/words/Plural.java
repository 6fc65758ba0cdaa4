package org.apimplanner.app.words;

/// A number of things in words. The window and the picture take theirs from bundles, with a key for
/// one and a key for many: [#suffix] chooses between them.
public final class Plural {
    private Plural() {}

    /// `1 error`, `2 errors`.
    ///
    /// @param thing what is counted, as one of it; its plural ends with an s
    public static String of(long count, String thing) {
        return count + " " + thing + (isOne(count) ? "" : "s");
    }

    /// The end of a bundle's key: `.one` for one, `.many` for every other number.
    public static String suffix(long count) {
        return isOne(count) ? ".one" : ".many";
    }

    private static boolean isOne(long count) {
        return count == 1;
    }
}
