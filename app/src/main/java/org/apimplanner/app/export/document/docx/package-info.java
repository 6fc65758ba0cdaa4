/// Documents as WordprocessingML (ECMA-376): the same tree of markup that the web page and the PDF are
/// made of, with Word's own headings, tables, links, headers and footers.
///
/// It knows how a Word file is built. It must not know what a document is about.
@NullMarked
package org.apimplanner.app.export.document.docx;

import org.jspecify.annotations.NullMarked;
