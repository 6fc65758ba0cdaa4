/// The plan: what an architect wants to deploy.
///
/// Immutable values with `with…` copies. They know nothing of rules, reports or files; what the
/// product forbids can be expressed here and is judged by the planner.
@NullMarked
package org.apimplanner.model.plan;

import org.jspecify.annotations.NullMarked;
