/// The search over everything the window holds. It knows neither plans nor reports: whoever has something
/// to find hands it in as words and what to do.
@NullMarked
package org.apimplanner.app.desktop.viewmodel.search;

import org.jspecify.annotations.NullMarked;
