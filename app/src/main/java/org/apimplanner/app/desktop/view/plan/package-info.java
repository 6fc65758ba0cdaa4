/// The plan's column, to the left.
@NullMarked
package org.apimplanner.app.desktop.view.plan;

import org.jspecify.annotations.NullMarked;
