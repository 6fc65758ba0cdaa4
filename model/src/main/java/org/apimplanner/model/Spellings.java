package org.apimplanner.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// How the constants of one set are spelled. Worked out once for each set: files are read word by word.
///
/// @param words in the order of declaration
/// @param oneOf what may stand there, as a sentence says it
record Spellings(List<String> words, Map<String, Enum<?>> byWord, String oneOf) {
    private static final ClassValue<Map<String, String>> DERIVED = new ClassValue<>() {
        @Override
        protected Map<String, String> computeValue(Class<?> type) {
            return constants(type).stream().map(Enum::name).collect(Collectors.toMap(name -> name, Spellings::camel));
        }
    };

    private static final ClassValue<Spellings> OF_SETS = new ClassValue<>() {
        @Override
        protected Spellings computeValue(Class<?> type) {
            return of(constants(type));
        }
    };

    static Spellings of(Class<? extends Enum<?>> type) {
        return OF_SETS.get(type);
    }

    /// The spelling that follows from the constant's name: `premiumV2` from `PREMIUM_V2`.
    static String derived(Enum<?> constant) {
        return Lookup.required(DERIVED.get(constant.getDeclaringClass()), constant.name());
    }

    Optional<Enum<?>> find(String word) {
        return Optional.ofNullable(byWord.get(word));
    }

    private static Spellings of(List<Enum<?>> constants) {
        List<String> words = new ArrayList<>();
        Map<String, Enum<?>> byWord = new HashMap<>();
        for (Enum<?> constant : constants) {
            String word = ((Word) constant).word();
            words.add(word);
            byWord.put(word, constant);
        }
        return new Spellings(List.copyOf(words), Map.copyOf(byWord), "one of " + String.join(", ", words));
    }

    private static List<Enum<?>> constants(Class<?> type) {
        List<Enum<?>> constants = new ArrayList<>();
        for (Object constant : type.getEnumConstants()) {
            constants.add((Enum<?>) constant);
        }
        return constants;
    }

    private static String camel(String name) {
        StringBuilder word = new StringBuilder();
        for (String part : name.toLowerCase(Locale.ROOT).split("_", -1)) {
            word.append(word.isEmpty() ? part : part.substring(0, 1).toUpperCase(Locale.ROOT) + part.substring(1));
        }
        return word.toString();
    }
}
