package org.apimplanner.app.desktop.viewmodel.search;

import java.util.Locale;

/// Something that can be found by its words and gone to or done.
///
/// @param kind what it is, such as `NSG rule`
/// @param words what it is called
/// @param detail what else tells it from others, such as its key or its ports
public record Command(String kind, String words, String detail, Runnable run) {
    String searched() {
        return (words + " " + detail + " " + kind).toLowerCase(Locale.ROOT);
    }
}
