/// Holds an existing network against what a plan requires: exact verdicts, one finding for each
/// cause, and the smallest repair.
///
/// [org.apimplanner.model.audit.Auditor] is the way in. It must not read files or know their shapes;
/// that is `audit.existing`.
package org.apimplanner.model.audit;
