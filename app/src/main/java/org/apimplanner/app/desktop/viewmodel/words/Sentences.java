package org.apimplanner.app.desktop.viewmodel.words;

import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apimplanner.model.json.Json;
import org.apimplanner.model.json.StrictJson;
import org.apimplanner.resources.ShippedResources;

/// Sentences of another language by the English ones that they stand for, in groups: one for each file
/// of the reference data, and some for what else the program says. A sentence that is reworded in
/// English has none until somebody translates it again.
final class Sentences {
    /// No other language: everything is said as it is.
    static final Sentences NONE = new Sentences(Map.of());

    private final Map<String, Map<String, String>> groups;
    private final Map<String, Phrases> phrases = new ConcurrentHashMap<>();

    private Sentences(Map<String, Map<String, String>> groups) {
        this.groups = Map.copyOf(groups);
    }

    /// @param name the shipped file's, without its ending
    static Sentences read(String name) {
        Map<String, Map<String, String>> groups = new HashMap<>();
        for (Json.Member group : members(StrictJson.read(ShippedResources.text("desktop/" + name + ".json"))
                .json())) {
            Map<String, String> sentences = new LinkedHashMap<>();
            for (Json.Member sentence : members(group.value())) {
                sentences.put(sentence.name(), text(sentence.value()));
            }
            groups.put(group.name(), Collections.unmodifiableMap(sentences));
        }
        return new Sentences(groups);
    }

    private static Iterable<Json.Member> members(Json json) {
        if (json instanceof Json.Obj object) {
            return object.members();
        }
        throw new IllegalArgumentException("The sentences of a language are an object of objects.");
    }

    private static String text(Json json) {
        if (json instanceof Json.Text text) {
            return text.value();
        }
        throw new IllegalArgumentException("A sentence of a language is a text.");
    }

    /// The sentence of this language; the English one where there is none.
    String of(String group, String english) {
        return in(group).getOrDefault(english, english);
    }

    /// As [#of], of a sentence that is composed of parts: the group has templates, and its order counts.
    String composed(String group, String english) {
        return phrases.computeIfAbsent(group, name -> new Phrases(in(name))).of(english);
    }

    /// The sentences of a group, in the order in which they are written, by the English ones.
    Map<String, String> in(String group) {
        return groups.getOrDefault(group, Map.of());
    }

    Set<String> groups() {
        return groups.keySet();
    }
}
