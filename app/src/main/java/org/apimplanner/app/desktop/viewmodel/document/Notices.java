package org.apimplanner.app.desktop.viewmodel.document;

import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// What the window says about what was done or failed: the last sentence stands until it is closed or
/// the next one comes.
public final class Notices {
    private final ReadOnlyObjectWrapper<Optional<Notice>> notice = new ReadOnlyObjectWrapper<>(Optional.empty());

    void say(String sentence) {
        show(new Notice(false, sentence, Optional.empty()));
    }

    void complain(String sentence) {
        show(new Notice(true, sentence, Optional.empty()));
    }

    void show(Notice next) {
        notice.set(Optional.of(next));
    }

    public void clear() {
        notice.set(Optional.empty());
    }

    public ReadOnlyObjectProperty<Optional<Notice>> noticeProperty() {
        return notice.getReadOnlyProperty();
    }
}
