/// The code of the plan on the screen: which language and file, its lines, and what of a line is coloured how.
///
/// It asks the exports for text. It must not know how they make it, and no scene.
@NullMarked
package org.apimplanner.app.desktop.viewmodel.code;

import org.jspecify.annotations.NullMarked;
