/// What the public documentation says, as typed rows: each with what it applies to and its sources.
///
/// The rows are data files in the resources; this package gives them types, reads them strictly and
/// answers look-ups; JSON itself is the affair of `json`. It must not know plans' history, reports or files on disk.
@NullMarked
package org.apimplanner.model.reference;

import org.jspecify.annotations.NullMarked;
