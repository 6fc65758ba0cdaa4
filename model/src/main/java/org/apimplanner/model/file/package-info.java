/// Reads and writes the documents of the outside: plan files and reports as JSON.
///
/// The only package of the model, beside the reference data's reader, that knows Jackson. It must not
/// know where text comes from or goes to.
package org.apimplanner.model.file;
