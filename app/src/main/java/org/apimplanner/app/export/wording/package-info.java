/// What every document for people says alike: names, facts about a plan, numbered sources, clean text.
///
/// It must not know the form of any document.
package org.apimplanner.app.export.wording;
