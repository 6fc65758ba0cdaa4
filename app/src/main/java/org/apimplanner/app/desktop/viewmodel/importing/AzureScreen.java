package org.apimplanner.app.desktop.viewmodel.importing;

import java.util.List;
import java.util.Optional;

/// What a person sees while reading from Azure.
///
/// @param sentence what this step is, or what went wrong and what to do
/// @param problem whether something went wrong
/// @param commands that run next, or that a person can run elsewhere
/// @param runnable whether they can be run here
/// @param choices what to choose from before they run; empty where there is nothing to choose
/// @param chosen one of the choices
public record AzureScreen(
        String sentence,
        boolean problem,
        List<String> commands,
        boolean runnable,
        List<Item> choices,
        Optional<Item> chosen) {
    /// Before anything was asked.
    static final AzureScreen NOTHING = new AzureScreen("", false, List.of(), false, List.of(), Optional.empty());

    public AzureScreen {
        commands = List.copyOf(commands);
        choices = List.copyOf(choices);
    }

    /// Something to choose.
    ///
    /// @param id that commands call it
    /// @param words that people call it
    public record Item(String id, String words) {
        @Override
        public String toString() {
            return words;
        }
    }

    /// The same, whose step can be run here once more.
    AzureScreen retrying() {
        return new AzureScreen(sentence, problem, commands, true, choices, chosen);
    }

    AzureScreen with(Item item, List<String> next) {
        return new AzureScreen(sentence, problem, next, true, choices, Optional.of(item));
    }
}
