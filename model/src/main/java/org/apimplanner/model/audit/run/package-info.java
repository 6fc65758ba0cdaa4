/// Runs an audit: verdicts, then findings, then repairs, for each region of a plan.
///
/// [org.apimplanner.model.audit.run.Auditor] is the way in. It drives the packages beside it, and none
/// of them may know it.
@NullMarked
package org.apimplanner.model.audit.run;

import org.jspecify.annotations.NullMarked;
