/// The topology as a diagram to edit in draw.io. It knows pictures, not how a report is laid out or a scene is drawn.
@NullMarked
package org.apimplanner.app.export.drawio;

import org.jspecify.annotations.NullMarked;
