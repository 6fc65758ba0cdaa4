package org.apimplanner.app.picture;

import java.util.Optional;

/// What one region looks like below its heading: a picture of known height that is placed later.
interface Band {
    int height();

    /// Places the content with its top at `y`.
    ///
    /// @return where clients that all regions share come in; empty where each region has its own
    Optional<Anchor> place(Placement sheet, String parent, int y);
}
