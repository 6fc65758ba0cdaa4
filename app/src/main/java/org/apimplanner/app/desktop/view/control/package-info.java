/// Parts that the views are built of: fields, choices, sections, small nodes. They know the fields of the
/// view models, and no page.
@NullMarked
package org.apimplanner.app.desktop.view.control;

import org.jspecify.annotations.NullMarked;
