/// What the owner of an existing network should know: one finding for each cause, in the words of the
/// catalogue.
///
/// Each class answers one question about rules, routes or subnets. Nothing here changes a verdict.
@NullMarked
package org.apimplanner.model.audit.finding;

import org.jspecify.annotations.NullMarked;
