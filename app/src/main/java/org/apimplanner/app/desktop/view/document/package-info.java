/// The bars, forms and pages of export and print. They must not know what is in a plan.
@NullMarked
package org.apimplanner.app.desktop.view.document;

import org.jspecify.annotations.NullMarked;
