/// Reports, audits and reference data as plain tables, for every format that has rows and columns, for
/// the window and for copying from it.
///
/// It says once what stands in which column, and how its rows sort. It must not know how a format
/// quotes or escapes, nor a screen: that is its callers' projection.
@NullMarked
package org.apimplanner.app.table;

import org.jspecify.annotations.NullMarked;
