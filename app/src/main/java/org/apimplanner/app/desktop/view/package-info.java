/// The window's nodes: built in code, bound to view models, nothing decided here.
///
/// It shows values of plans, reports and audits as view models hand them out, and computes none. It must
/// not know files, stages or threads; what a person does is handed on.
@NullMarked
package org.apimplanner.app.desktop.view;

import org.jspecify.annotations.NullMarked;
