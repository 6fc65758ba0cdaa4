/// A picture as primitives: boxes, labels, connectors and icons at fixed places, in whole units.
///
/// It knows colours and sizes, not what the picture shows. It must not know reports, fonts or output
/// formats: whoever draws a [org.apimplanner.app.picture.scene.Scene] needs nothing else.
@NullMarked
package org.apimplanner.app.picture.scene;

import org.jspecify.annotations.NullMarked;
