/// Makes a plan from what exists: an instance and its network, as the readers of
/// [org.apimplanner.model.audit.existing] found them in people's files.
///
/// Nothing is guessed in silence: each field that was taken says from where, and each that stands at a
/// default is a question. It reads no file itself and judges nothing.
@NullMarked
package org.apimplanner.model.importing;

import org.jspecify.annotations.NullMarked;
