/// The topology as a PNG picture, painted off the screen. It knows pictures, not how a report is laid out or a scene is
/// drawn.
@NullMarked
package org.apimplanner.app.export.png;

import org.jspecify.annotations.NullMarked;
