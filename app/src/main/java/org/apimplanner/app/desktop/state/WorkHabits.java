package org.apimplanner.app.desktop.state;

import java.nio.file.Path;
import java.util.Optional;
import org.apimplanner.model.plan.Cloud;
import org.apimplanner.model.plan.Tier;

/// How a person likes to work.
///
/// @param compactRows whether the rows of tables stand close together
/// @param folder where a file was opened or saved last
/// @param serviceTags the service tag file that audits look tags up in
/// @param tier of a new plan; empty for the usual one
/// @param cloud of a new plan; empty for the usual one
public record WorkHabits(
        boolean compactRows,
        Optional<Path> folder,
        Optional<Path> serviceTags,
        Optional<Tier> tier,
        Optional<Cloud> cloud) {
    /// What a first start has.
    public static final WorkHabits FIRST =
            new WorkHabits(false, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    public WorkHabits withCompactRows(boolean value) {
        return new WorkHabits(value, folder, serviceTags, tier, cloud);
    }

    public WorkHabits withFolder(Optional<Path> value) {
        return new WorkHabits(compactRows, value, serviceTags, tier, cloud);
    }

    public WorkHabits withServiceTags(Optional<Path> value) {
        return new WorkHabits(compactRows, folder, value, tier, cloud);
    }

    public WorkHabits withTier(Optional<Tier> value) {
        return new WorkHabits(compactRows, folder, serviceTags, value, cloud);
    }

    public WorkHabits withCloud(Optional<Cloud> value) {
        return new WorkHabits(compactRows, folder, serviceTags, tier, value);
    }
}
