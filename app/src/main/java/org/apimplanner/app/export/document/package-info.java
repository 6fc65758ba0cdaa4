/// Documents of numbered sections for people to read, to print and to sign: what they have in common,
/// whatever they are about.
///
/// [PagedDocument] makes a tree of [Markup] that each form of a document is written from. It must not
/// know reports, audits or comparisons, nor PDF or files.
@NullMarked
package org.apimplanner.app.export.document;

import org.jspecify.annotations.NullMarked;
