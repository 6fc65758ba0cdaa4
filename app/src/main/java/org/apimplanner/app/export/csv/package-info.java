/// Tables as CSV files, for spreadsheets and for programs.
///
/// It knows how CSV quotes and what spreadsheets do to cells. It must not know what the columns mean.
@NullMarked
package org.apimplanner.app.export.csv;

import org.jspecify.annotations.NullMarked;
