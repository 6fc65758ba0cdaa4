/// An audit as files: for people (text, Markdown), for spreadsheets (CSV) and for build pipelines (JSON,
/// SARIF, JUnit XML).
///
/// It knows audits and bytes. It must not know how the verdicts were reached, where the bytes go, the
/// command line or the desktop.
@NullMarked
package org.apimplanner.app.export.audit;

import org.jspecify.annotations.NullMarked;
