package org.apimplanner.app.desktop;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apimplanner.app.desktop.state.AzureCli;

/// An az whose answers are known beforehand; keeps what it was asked.
public final class PlayedAzure implements AzureCli {
    public boolean installed = true;
    public final Map<String, Answer> answers = new LinkedHashMap<>();
    public final List<String> asked = new ArrayList<>();

    /// What it answers to a command that begins with these words.
    public void plays(String words, String text) {
        answers.put(words, new Answer.Printed(text));
    }

    @Override
    public boolean installed() {
        return installed;
    }

    @Override
    public Answer run(List<String> arguments) {
        String command = String.join(" ", arguments);
        asked.add(command);
        return answers.entrySet().stream()
                .filter(entry -> command.startsWith(entry.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(new Answer.Refused("ERROR: (AuthorizationFailed) Not allowed.", false));
    }

    @Override
    public void stop() {
        asked.add("stop");
    }
}
