/// What differs between two reports, and what the step from one plan to the other does to an instance
/// that exists.
///
/// Pure functions from two reports and the reference data to immutable values. It must not read files,
/// write sentences of its own, or plan: the reports are made before.
@NullMarked
package org.apimplanner.model.diff;

import org.jspecify.annotations.NullMarked;
