/// Holds the planner's answers against tables that were worked out by hand from the documents.
///
/// Reads the folders of `golden` and prints reports in the same form. It must not write expectations.
package org.apimplanner.model.golden;
