/// Text for a terminal: paragraphs and tables in lines of its width, and the report of a plan in them.
///
/// It knows how lines are broken. It must not know where the text goes, or how wide a terminal is.
@NullMarked
package org.apimplanner.app.export.text;

import org.jspecify.annotations.NullMarked;
