package org.apimplanner.app.desktop.view;

import java.util.function.Consumer;
import java.util.function.IntConsumer;

/// What menus do with the window itself.
///
/// @param addRegion adds a region and asks for its name
/// @param start shows the page that the program starts with
/// @param planColumn hides the plan, or shows it again
/// @param nextPart moves the focus by so many parts of the window
/// @param find moves the focus to the filter of the table in sight
/// @param part brings a part of the answer to the front by its name
/// @param fieldHelp says what the field with the focus means
/// @param palette finds anything
/// @param keys lists the keys of all commands
/// @param quit asks to end the program
record Deeds(
        Runnable addRegion,
        Runnable start,
        Runnable planColumn,
        IntConsumer nextPart,
        Runnable find,
        Consumer<String> part,
        Runnable fieldHelp,
        Runnable palette,
        Runnable keys,
        Runnable quit) {}
