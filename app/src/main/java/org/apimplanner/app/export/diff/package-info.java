/// Comparisons of two plans for people to read: plain text for a terminal, Markdown for a pull request.
///
/// The content is written once against a page; each form is a page of its own. It must not know how the
/// comparison was made or where the text goes.
@NullMarked
package org.apimplanner.app.export.diff;

import org.jspecify.annotations.NullMarked;
