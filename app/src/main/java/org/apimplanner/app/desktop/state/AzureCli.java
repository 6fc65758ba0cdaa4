package org.apimplanner.app.desktop.state;

import java.time.Duration;
import java.util.List;

/// The person's own `az`, which reads from Azure. Nothing else of the program does.
public interface AzureCli {
    /// Whether this machine has it.
    boolean installed();

    /// Runs one command and waits for its end; not on the thread of the window.
    ///
    /// @param arguments what follows `az`
    Answer run(List<String> arguments);

    /// Ends the command that is running, if one is; its answer is [Answer.Stopped].
    void stop();

    /// What came of a command.
    sealed interface Answer {
        /// What it printed.
        record Printed(String text) implements Answer {}

        /// It failed.
        ///
        /// @param said the last line of what it said
        /// @param login whether it asks for a login
        record Refused(String said, boolean login) implements Answer {}

        /// It did not end in time and was ended.
        record TimedOut(Duration limit) implements Answer {}

        /// It was ended on request.
        record Stopped() implements Answer {}

        /// There is no `az`, or it cannot be started.
        record Missing(String reason) implements Answer {}
    }
}
