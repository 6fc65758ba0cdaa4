/// JSON for every reader: strict text or tolerant text becomes values that know their places, and what
/// cannot be read is said as place, found and expected.
///
/// A [org.apimplanner.model.json.ReadProblem] is thrown by those who stop at the first and kept by those
/// who read on. Reading is written by hand on purpose: it is faster from a cold start than binding to
/// classes, and a fault names file and field, not a class. It must not know what any document means.
@NullMarked
package org.apimplanner.model.json;

import org.jspecify.annotations.NullMarked;
