/// The answer to a plan: rules, routes, addresses, findings, checklist.
///
/// Immutable values, complete in themselves: whatever is shown, printed or exported is a projection
/// of a [Report]. Nothing here computes or formats.
package org.apimplanner.model.report;
