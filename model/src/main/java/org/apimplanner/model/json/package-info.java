/// How JSON is read and how what cannot be read is said: where, what was found, what was expected.
///
/// The lowest package that every reader may know. It must not know what any document means.
package org.apimplanner.model.json;
