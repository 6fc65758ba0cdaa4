package org.apimplanner.app.desktop.view;

/// What menus do with the window itself.
///
/// @param addRegion adds a region and asks for its name
/// @param start shows the page that the program starts with
/// @param planColumn hides the plan, or shows it again
/// @param fieldHelp says what the field with the focus means
/// @param palette finds anything
/// @param quit asks to end the program
record Deeds(
        Runnable addRegion, Runnable start, Runnable planColumn, Runnable fieldHelp, Runnable palette, Runnable quit) {}
