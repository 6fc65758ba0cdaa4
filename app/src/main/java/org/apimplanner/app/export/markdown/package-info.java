/// A report as Markdown, for wikis and pull requests.
///
/// It knows how Markdown is escaped. It must not know what the tables' columns mean.
package org.apimplanner.app.export.markdown;
