/// Holds an existing network against what a plan requires: exact verdicts, one finding for each
/// cause, and the smallest repair.
///
/// It must not read files or know their shapes; that is `audit.existing`.
package org.apimplanner.model.audit;
