/// What people already have (network security groups, route tables, firewall policies, subnets, the
/// lists of a live instance), read from the files in which they have it.
///
/// One reader for each shape, one set of types for all. A reader judges nothing: what it cannot read
/// becomes a [org.apimplanner.model.json.ReadProblem] with its place, and the rest goes on.
@NullMarked
package org.apimplanner.model.audit.existing;

import org.jspecify.annotations.NullMarked;
