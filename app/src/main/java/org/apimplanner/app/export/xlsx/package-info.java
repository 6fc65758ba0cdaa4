/// A report as a workbook.
///
/// The only package that knows the library for it. It must not know what the tables' columns mean.
@NullMarked
package org.apimplanner.app.export.xlsx;

import org.jspecify.annotations.NullMarked;
