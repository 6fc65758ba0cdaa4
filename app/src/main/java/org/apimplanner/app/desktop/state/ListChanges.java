package org.apimplanner.app.desktop.state;

import java.util.ArrayList;
import java.util.List;
import javafx.collections.ObservableList;

/// Brings a list that is shown to what it shall be, with as little change as can be: what stays is not drawn anew.
public final class ListChanges {
    /// From how many changed items on a list is taken whole: each change is told to everyone who looks.
    private static final int FEW = 12;

    private ListChanges() {}

    /// Makes `shown` equal to `next`.
    public static <T> void apply(ObservableList<T> shown, List<? extends T> next) {
        if (shown.size() != next.size()) {
            shown.setAll(next);
            return;
        }
        List<Integer> changed = new ArrayList<>();
        for (int i = 0; i < next.size(); i++) {
            // Most are the very same, and to compare long rows takes time.
            if (next.get(i) != shown.get(i) && !next.get(i).equals(shown.get(i))) {
                changed.add(i);
            }
        }
        if (changed.size() > FEW) {
            shown.setAll(next);
        } else {
            changed.forEach(i -> shown.set(i, next.get(i)));
        }
    }
}
