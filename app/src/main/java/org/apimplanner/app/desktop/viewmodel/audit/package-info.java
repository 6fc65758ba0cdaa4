/// Existing networks held against the plan: files, verdicts with their reasons, repairs. Files are read
/// and audited outside the thread of the window.
@NullMarked
package org.apimplanner.app.desktop.viewmodel.audit;

import org.jspecify.annotations.NullMarked;
