package org.apimplanner.model;

import java.util.List;
import java.util.Optional;

/// A constant of a closed set that has a fixed spelling in plan files, reports and reference data. Only
/// enums are such sets.
public interface Word {
    /// The name of the constant in the program, such as `PREMIUM_V2`. Every enum has it.
    String name();

    /// The spelling, such as `premiumV2`. Fixed by the plan file format. It follows from the name, unless the
    /// set says otherwise.
    default String word() {
        return Spellings.derived((Enum<?>) this);
    }

    /// The constant with this exact spelling; case matters, as it does in JSON.
    static <E extends Enum<E> & Word> Optional<E> find(Class<E> type, String word) {
        return Spellings.of(type).find(word).map(type::cast);
    }

    /// Every spelling of the set, in the order of declaration.
    static <E extends Enum<E> & Word> List<String> words(Class<E> type) {
        return Spellings.of(type).words();
    }

    /// What may stand there, as a sentence says it: `one of` and every spelling of the set.
    static <E extends Enum<E> & Word> String oneOf(Class<E> type) {
        return Spellings.of(type).oneOf();
    }
}
