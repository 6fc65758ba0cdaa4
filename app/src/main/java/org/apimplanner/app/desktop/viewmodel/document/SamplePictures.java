package org.apimplanner.app.desktop.viewmodel.document;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.function.Consumer;
import org.apimplanner.app.desktop.state.Work;
import org.apimplanner.app.picture.scene.Scene;

/// Lays the pictures of the samples out, one after the other and only while somebody sees them:
/// whoever begins at once with a plan does not wait for them.
public final class SamplePictures {
    private static final String LANE = "samples";

    private final Work work;
    private final Queue<Wish> wishes = new ArrayDeque<>();
    private boolean seen;

    private record Wish(Sample sample, Consumer<Scene> come) {}

    public SamplePictures(Work work) {
        this.work = work;
    }

    /// @param come gets the picture, once
    public void want(Sample sample, Consumer<Scene> come) {
        wishes.add(new Wish(sample, come));
    }

    /// The samples are seen from now on, or no longer.
    public void see(boolean isSeen) {
        seen = isSeen;
        if (seen) {
            next();
        } else {
            work.cancel(LANE);
        }
    }

    private void next() {
        Wish wish = wishes.peek();
        if (seen && wish != null) {
            work.run(LANE, () -> wish.sample().picture().get(), wish.come().andThen(drawn -> done()), failed -> done());
        }
    }

    private void done() {
        wishes.remove();
        next();
    }
}
