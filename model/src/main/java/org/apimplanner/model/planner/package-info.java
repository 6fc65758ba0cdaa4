/// The one pure function from a plan and the reference data to a report, in small steps: one class
/// for each question an architect asks.
///
/// It must not read files, know a clock, or hold a port, a tag or a product sentence of its own.
@NullMarked
package org.apimplanner.model.planner;

import org.jspecify.annotations.NullMarked;
