/// Documents as PDF files.
///
/// The only package that knows the libraries for it. It must not know reports or audits:
/// what a document says is not its business.
@NullMarked
package org.apimplanner.app.export.document.pdf;

import org.jspecify.annotations.NullMarked;
