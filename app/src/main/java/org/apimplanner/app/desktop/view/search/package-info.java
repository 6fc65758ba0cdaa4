/// The palette that finds commands, fields and rows, and the help of a field. They know no part of the answer.
@NullMarked
package org.apimplanner.app.desktop.view.search;

import org.jspecify.annotations.NullMarked;
