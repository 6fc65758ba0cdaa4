package org.apimplanner.app.desktop.viewmodel.importing;

import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What a plan is to be made of: files, and texts that are none.
///
/// @param texts by the name that sentences call them
record Given(List<Path> files, Map<String, String> texts) {
    /// Nothing.
    static final Given NOTHING = new Given(List.of(), Map.of());

    Given {
        files = List.copyOf(files);
        texts = Collections.unmodifiableMap(new LinkedHashMap<>(texts));
    }
}
