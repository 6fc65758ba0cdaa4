package org.apimplanner.app.desktop;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apimplanner.app.desktop.state.Draft;
import org.apimplanner.app.desktop.state.DraftStore;

/// Drafts in memory, on a disk that a test can fill up.
public final class KeptDrafts implements DraftStore {
    public Optional<Draft> own = Optional.empty();
    public final List<Left> left = new ArrayList<>();
    public Optional<IOException> fault = Optional.empty();

    @Override
    public void keep(Draft draft) throws IOException {
        if (fault.isPresent()) {
            throw fault.get();
        }
        own = Optional.of(draft);
    }

    @Override
    public void drop() {
        own = Optional.empty();
    }

    @Override
    public List<Left> left() {
        return List.copyOf(left);
    }

    @Override
    public void forget(Left gone) {
        left.remove(gone);
    }

    /// Another program left this behind.
    public void leave(Draft draft) {
        left.add(new Left("left-" + left.size(), draft, Instant.EPOCH));
    }
}
