package org.apimplanner.app.desktop.viewmodel.words;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import org.apimplanner.app.desktop.state.Language;
import org.apimplanner.app.words.Plural;
import org.apimplanner.app.words.PortalWords;
import org.apimplanner.model.Word;
import org.apimplanner.model.net.HopType;
import org.apimplanner.model.net.Protocol;
import org.apimplanner.model.reference.SentenceTemplate;
import org.apimplanner.resources.ShippedResources;

/// The window's words in one language, by key. `{0}`, `{1}` … stand for arguments.
public final class Messages {
    /// Where words of the portal are said.
    private static final String CELLS = "cells";

    private final Language language;
    private final Map<String, String> words;
    private final Sentences sentences;

    private Messages(Language language, Map<String, String> words, Sentences sentences) {
        this.language = language;
        this.words = Map.copyOf(words);
        this.sentences = sentences;
    }

    /// The English words.
    public static Messages shipped() {
        return in(Language.ENGLISH);
    }

    /// The words of that language.
    public static Messages in(Language language) {
        return switch (language) {
            case ENGLISH -> new Messages(language, read("messages"), Sentences.NONE);
            case GERMAN -> new Messages(language, read("messages_de"), Sentences.read("sentences_de"));
        };
    }

    private static Map<String, String> read(String name) {
        Properties properties = new Properties();
        try {
            properties.load(new StringReader(ShippedResources.text("desktop/" + name + ".properties")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, String> words = new HashMap<>();
        properties.stringPropertyNames().forEach(key -> words.put(key, properties.getProperty(key)));
        return words;
    }

    /// Whole numbers among the arguments are written as the language has them.
    ///
    /// @throws IllegalArgumentException for a key that has no words
    public String text(String key, Object... arguments) {
        String sentence = words.get(key);
        if (sentence == null) {
            throw new IllegalArgumentException("The message bundle has no '" + key + "'.");
        }
        Map<String, String> named = new HashMap<>();
        for (int i = 0; i < arguments.length; i++) {
            named.put(Integer.toString(i), written(arguments[i]));
        }
        return SentenceTemplate.fill(sentence, named);
    }

    private String written(Object argument) {
        return argument instanceof Integer || argument instanceof Long
                ? language.number(((Number) argument).longValue())
                : argument.toString();
    }

    /// A counted noun: `key.one` for one, `key.many` for everything else; `{0}` is the number.
    public String count(String key, long number) {
        return text(key + Plural.suffix(number), number);
    }

    /// The words for a constant: `group` followed by its spelling.
    public String word(String group, Word constant) {
        return text(group + constant.word());
    }

    /// What the program says elsewhere in English, in this language; as it is where nobody has
    /// translated it.
    ///
    /// @param group where it is said, such as `formats`
    public String said(String group, String english) {
        return sentences.of(group, english);
    }

    /// What the portal calls the protocol of a rule.
    public String portal(Protocol protocol) {
        return said(CELLS, PortalWords.of(protocol));
    }

    /// What the portal calls the next hop of a route.
    public String portal(HopType hop) {
        return said(CELLS, PortalWords.of(hop));
    }

    /// As [#said], of a sentence that is composed of parts.
    public String composed(String group, String english) {
        return sentences.composed(group, english);
    }

    /// The sentences of this language for what the program says elsewhere.
    Sentences sentences() {
        return sentences;
    }

    public Language language() {
        return language;
    }

    /// Every key that has words.
    public Set<String> keys() {
        return words.keySet();
    }
}
