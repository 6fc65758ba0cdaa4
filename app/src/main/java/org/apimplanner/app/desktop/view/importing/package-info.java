/// The pages on which a person starts from what exists. They build nodes, bind and forward.
@NullMarked
package org.apimplanner.app.desktop.view.importing;

import org.jspecify.annotations.NullMarked;
