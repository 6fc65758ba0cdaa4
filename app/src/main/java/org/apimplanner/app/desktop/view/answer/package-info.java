/// The pages of the answer, to the right: overview, tables, address maps, the picture.
@NullMarked
package org.apimplanner.app.desktop.view.answer;

import org.jspecify.annotations.NullMarked;
