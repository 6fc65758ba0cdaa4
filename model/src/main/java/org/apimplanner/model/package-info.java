/// The planner's core: `plan` goes through `planner` with `reference` data and comes out as `report`.
///
/// Pure values and functions. No toolkit, no clock, no locale, no environment.
@NullMarked
package org.apimplanner.model;

import org.jspecify.annotations.NullMarked;
