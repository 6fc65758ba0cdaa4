/// The tab with the code of the plan.
///
/// It shows lines and hands over choices. It must not know how code is made.
@NullMarked
package org.apimplanner.app.desktop.view.code;

import org.jspecify.annotations.NullMarked;
