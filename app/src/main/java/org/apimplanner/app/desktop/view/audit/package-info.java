/// The page that holds existing networks against the plan.
@NullMarked
package org.apimplanner.app.desktop.view.audit;

import org.jspecify.annotations.NullMarked;
