/// The plan's column: fields that turn what a person enters into a new plan. It must not know how
/// answers are shown.
@NullMarked
package org.apimplanner.app.desktop.viewmodel.plan;

import org.jspecify.annotations.NullMarked;
