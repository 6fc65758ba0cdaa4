/// The page that holds two plans beside each other.
@NullMarked
package org.apimplanner.app.desktop.view.compare;

import org.jspecify.annotations.NullMarked;
