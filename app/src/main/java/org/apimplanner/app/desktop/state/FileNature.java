package org.apimplanner.app.desktop.state;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.apimplanner.model.json.OuterFields;

/// What a file that arrives at the window is for, told by its content and not by its name.
public enum FileNature {
    /// A plan of this program.
    PLAN,
    /// Microsoft's file of service tags.
    SERVICE_TAGS,
    /// Anything else: to be held against the plan.
    NETWORK;

    private static final Set<String> OF_PLANS = Set.of("tier", "mode", "regions");
    private static final Set<String> OF_TAGS = Set.of("changeNumber", "values");

    /// Looks into the file, no further than it must. A text that breaks off or is not JSON is taken for
    /// what it was about to become.
    ///
    /// @throws IOException when the file cannot be read at all
    public static FileNature of(Path file) throws IOException {
        try (InputStream bytes = new BufferedInputStream(Files.newInputStream(file))) {
            OuterFields fields = OuterFields.of(bytes, FileNature::tells);
            return of(fields.names(), fields.whole());
        }
    }

    private static FileNature of(Set<String> fields, boolean whole) {
        if (fields.containsAll(OF_TAGS)) {
            return SERVICE_TAGS;
        }
        long ofPlan = OF_PLANS.stream().filter(fields::contains).count();
        return ofPlan == OF_PLANS.size() || !whole && ofPlan > 1 ? PLAN : NETWORK;
    }

    private static boolean tells(Set<String> fields) {
        return fields.containsAll(OF_PLANS) || fields.containsAll(OF_TAGS);
    }
}
