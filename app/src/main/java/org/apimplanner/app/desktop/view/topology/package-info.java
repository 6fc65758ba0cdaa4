/// The topology picture on the screen: a laid-out scene as nodes, in a pane that zooms and pans.
///
/// It draws scenes with the window's own colours and must not know reports or plans.
@NullMarked
package org.apimplanner.app.desktop.view.topology;

import org.jspecify.annotations.NullMarked;
