package org.apimplanner.app.picture.scene;

import java.util.List;

/// How a line or a border is drawn.
///
/// @param colour as `#RRGGBB`
/// @param thickness in units
public record Line(String colour, double thickness, boolean dashed) {
    /// The length of a dash and of the gap behind it, in units.
    public static final List<Integer> DASHES = List.of(5, 4);
}
