package org.apimplanner.app.picture;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import org.apimplanner.model.Word;
import org.apimplanner.resources.ShippedResources;

/// The picture's words, from their resource file.
final class PictureWords {
    private final Properties words = new Properties();

    PictureWords() {
        this(Locale.ENGLISH);
    }

    /// The words of that language; in English for one that the picture does not speak.
    PictureWords(Locale language) {
        String file = language.getLanguage().equals(Locale.GERMAN.getLanguage()) ? "words_de" : "words";
        try (StringReader reader = new StringReader(ShippedResources.text("topology/" + file + ".properties"))) {
            words.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Set<String> keys() {
        return words.stringPropertyNames();
    }

    /// The words of a key, with `{0}`, `{1}` … replaced. What is filled in is not looked at again, so a
    /// name may hold braces.
    String of(String key, Object... arguments) {
        String pattern = words.getProperty(key);
        if (pattern == null) {
            throw new IllegalArgumentException("No word of the picture is named '" + key + "'.");
        }
        StringBuilder text = new StringBuilder();
        int at = 0;
        for (int open = pattern.indexOf('{'); open >= 0; open = pattern.indexOf('{', at)) {
            int close = pattern.indexOf('}', open);
            text.append(pattern, at, open);
            text.append(arguments[Integer.parseInt(pattern.substring(open + 1, close))]);
            at = close + 1;
        }
        return text.append(pattern.substring(at)).toString();
    }

    /// The word for a constant, such as `tier.premiumV2`.
    String of(String group, Word constant) {
        return of(group + "." + constant.word());
    }

    /// `1 rule` or `7 rules`.
    String counted(String group, long count) {
        return count == 1 ? of(group + ".one") : of(group + ".many", String.format(Locale.ROOT, "%d", count));
    }

    /// What part of the picture the traffic of an inbound rule belongs to; empty for a rule it does not
    /// know.
    Optional<String> role(String rule) {
        return Optional.ofNullable(words.getProperty("role." + rule));
    }
}
