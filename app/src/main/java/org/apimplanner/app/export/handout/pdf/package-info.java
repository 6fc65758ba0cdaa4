/// The handout as a PDF file.
///
/// The only package that knows the libraries for it. It must not know reports: what the document says
/// is the handout's.
@NullMarked
package org.apimplanner.app.export.handout.pdf;

import org.jspecify.annotations.NullMarked;
