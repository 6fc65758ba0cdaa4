package org.apimplanner.model;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// A constant of a closed set that has a fixed spelling in plan files, reports and reference data.
public interface Word {
    /// The spelling, such as `premiumV2`. Fixed by the plan file format.
    String word();

    /// The constant with this exact spelling; case matters, as it does in JSON.
    static <E extends Enum<E> & Word> Optional<E> find(Class<E> type, String word) {
        return Arrays.stream(type.getEnumConstants())
                .filter(e -> e.word().equals(word))
                .findFirst();
    }

    /// Every spelling of the set, in the order of declaration.
    static <E extends Enum<E> & Word> List<String> words(Class<E> type) {
        return Arrays.stream(type.getEnumConstants()).map(Word::word).toList();
    }
}
