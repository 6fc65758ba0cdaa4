package org.apimplanner.app.desktop.viewmodel.words;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import org.apimplanner.app.words.Plural;
import org.apimplanner.model.Word;
import org.apimplanner.model.reference.Template;
import org.apimplanner.resources.ShippedResources;

/// The window's words, by key. `{0}`, `{1}` … stand for arguments.
public final class Messages {
    private final Map<String, String> sentences;

    Messages(Map<String, String> sentences) {
        this.sentences = Map.copyOf(sentences);
    }

    /// The words that ship with the program.
    public static Messages shipped() {
        Properties properties = new Properties();
        try {
            properties.load(new StringReader(ShippedResources.text("desktop/messages.properties")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Messages(properties.stringPropertyNames().stream()
                .collect(Collectors.toMap(key -> key, properties::getProperty)));
    }

    /// @throws IllegalArgumentException for a key that has no words
    public String text(String key, Object... arguments) {
        String sentence = sentences.get(key);
        if (sentence == null) {
            throw new IllegalArgumentException("The message bundle has no '" + key + "'.");
        }
        Map<String, String> named = new HashMap<>();
        for (int i = 0; i < arguments.length; i++) {
            named.put(Integer.toString(i), arguments[i].toString());
        }
        return Template.fill(sentence, named);
    }

    /// A counted noun: `key.one` for one, `key.many` for everything else; `{0}` is the number.
    public String count(String key, long number) {
        return text(key + Plural.suffix(number), number);
    }

    /// The words for a constant: `group` followed by its spelling.
    public String word(String group, Word constant) {
        return text(group + constant.word());
    }

    /// Every key that has words.
    public Set<String> keys() {
        return sentences.keySet();
    }
}
