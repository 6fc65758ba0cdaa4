/// Existing networks held against the plan: files, verdicts with their reasons, repairs. Files are read
/// and audited outside the thread of the window.
package org.apimplanner.app.desktop.viewmodel.audit;
