/// A report as Markdown, for wikis and pull requests.
///
/// It knows how Markdown is escaped. It must not know what the tables' columns mean.
@NullMarked
package org.apimplanner.app.export.markdown;

import org.jspecify.annotations.NullMarked;
