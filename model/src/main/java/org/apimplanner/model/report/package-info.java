/// The answer to a plan: rules, routes, addresses, findings, checklist.
///
/// Immutable values, complete in themselves: whatever is shown, printed or exported is a projection
/// of a [Report]. Nothing here computes or formats.
@NullMarked
package org.apimplanner.model.report;

import org.jspecify.annotations.NullMarked;
