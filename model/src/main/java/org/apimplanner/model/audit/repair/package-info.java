/// Changes that let an existing network meet a plan: names and priorities stay where they can. In a
/// security group each change is needed: left out alone, it leaves a requirement unmet, an error, or two
/// rules with one number. That another, smaller set of changes would do as well is possible.
///
/// It works on copies and writes nothing.
@NullMarked
package org.apimplanner.model.audit.repair;

import org.jspecify.annotations.NullMarked;
