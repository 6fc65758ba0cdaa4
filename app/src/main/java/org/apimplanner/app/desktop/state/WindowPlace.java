package org.apimplanner.app.desktop.state;

import java.util.Optional;

/// Where the window was on the screen.
///
/// @param at its upper left corner in pixels; empty where the system is to choose
/// @param width of what is inside its frame, in pixels
/// @param height of what is inside its frame, in pixels
/// @param divider where the plan ends and the answer begins, as a share of the width; empty for the usual place
/// @param part the part of the answer that was in front, such as `nsg`; empty for the first
public record WindowPlace(
        Optional<Corner> at,
        double width,
        double height,
        boolean maximized,
        Optional<Double> divider,
        Optional<String> part) {
    /// What a first start has.
    public static final WindowPlace FIRST =
            new WindowPlace(Optional.empty(), 1440, 900, false, Optional.empty(), Optional.empty());

    /// A point on the screens.
    public record Corner(double x, double y) {}
}
