/// Text for pictures: what may be drawn at all, how wide it is, where it breaks, and its outlines.
///
/// Everything comes from the faces that ship, never from the machine's own, so that a picture has the
/// same measures everywhere. It must not know reports or layouts.
@NullMarked
package org.apimplanner.app.picture.text;

import org.jspecify.annotations.NullMarked;
