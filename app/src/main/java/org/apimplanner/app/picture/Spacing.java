package org.apimplanner.app.picture;

/// How much room the columns of a band take.
///
/// @param leastOut the least of the column of dependencies
/// @param mostOut the most of it
/// @param words the most of words above a connector
/// @param around the room beside such words
/// @param padding within the border of a band
record Spacing(
        int actors,
        int vip,
        int ways,
        int gap,
        int leastOut,
        int mostOut,
        int words,
        int around,
        int padding,
        int margin) {
    /// For a picture that may be as large as it likes.
    static final Spacing WIDE = new Spacing(192, 160, 228, 56, 288, 380, 120, 36, 20, 32);

    /// For a page that lies on its side: as narrow as reads well, so that no letter becomes too small.
    static final Spacing PAGE = new Spacing(152, 136, 164, 40, 252, 280, 64, 20, 12, 2);
}
