package org.apimplanner.model;

import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;

/// Looks up what must be there.
public final class Lookup {
    private Lookup() {}

    /// The value of a key that the map has.
    ///
    /// @throws NoSuchElementException that names the key, where the map has it not
    public static <K, V> V required(Map<K, V> map, K key) {
        return Optional.ofNullable(map.get(key)).orElseThrow(() -> new NoSuchElementException("nothing for " + key));
    }
}
