/// Reports and reference data as plain tables, for every format that has rows and columns and for
/// copying from the screen.
///
/// It says what stands in which column. It must not know how a format quotes, colours or escapes.
package org.apimplanner.app.export.table;
