package org.apimplanner.app.desktop.platform;

import java.time.Duration;
import javafx.animation.PauseTransition;
import org.apimplanner.app.desktop.state.Delay;

/// Waits by JavaFX's own clock, and comes back on its thread.
public final class FxDelay implements Delay {
    @Override
    public void after(Duration wait, Runnable then) {
        PauseTransition pause = new PauseTransition(javafx.util.Duration.millis((double) wait.toMillis()));
        pause.setOnFinished(event -> then.run());
        pause.play();
    }
}
