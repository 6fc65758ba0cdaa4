/// What holding an existing network against a plan comes to: verdicts, one finding for each cause, the
/// smallest repair, and its script. Values only.
///
/// `audit.run` makes them, out of what `audit.existing` read. It must know neither, nor any file's shape.
@NullMarked
package org.apimplanner.model.audit;

import org.jspecify.annotations.NullMarked;
