/// Reads and writes the documents of the outside: plan files and reports as JSON.
///
/// How JSON is read is the affair of `json`; the encoders here write with Jackson's generator. It must
/// not know where text comes from or goes to.
@NullMarked
package org.apimplanner.model.file;

import org.jspecify.annotations.NullMarked;
