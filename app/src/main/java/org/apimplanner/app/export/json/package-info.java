/// Reports and tables as JSON.
///
/// The report's own form is the model's; this package only names the file, and writes tables.
@NullMarked
package org.apimplanner.app.export.json;

import org.jspecify.annotations.NullMarked;
