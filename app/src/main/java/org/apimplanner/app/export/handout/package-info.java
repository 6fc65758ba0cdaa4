/// The handout: one document from one report, for people who review a design.
///
/// [Handout] is the template; it makes a tree of [Markup] that each form of the document is written
/// from. It knows reports and wording. It must not know PDF or files.
@NullMarked
package org.apimplanner.app.export.handout;

import org.jspecify.annotations.NullMarked;
