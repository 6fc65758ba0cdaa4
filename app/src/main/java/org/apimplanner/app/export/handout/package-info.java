/// The handout: one document from one report, for people who review a design.
///
/// [Handout] says what a document about a plan consists of. It knows reports and wording. It must not
/// know PDF, but for handing a whole document over, nor where files go.
@NullMarked
package org.apimplanner.app.export.handout;

import org.jspecify.annotations.NullMarked;
