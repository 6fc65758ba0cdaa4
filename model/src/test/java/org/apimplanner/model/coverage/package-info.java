/// Holds the reference data against a table of what the five documents say, section by section and
/// statement by statement. The documents themselves are not here: the table states them in our own
/// words and names the rows that carry each statement. It must not know how the planner works.
package org.apimplanner.model.coverage;
