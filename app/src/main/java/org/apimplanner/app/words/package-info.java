/// Words that several outputs share: how things are counted and listed, what the answers of an audit
/// and of a comparison are called, why a file could not be read or written.
///
/// English in every locale, as the file formats are. It must not know who prints them: neither the
/// command line, nor a format, nor the window.
@NullMarked
package org.apimplanner.app.words;

import org.jspecify.annotations.NullMarked;
