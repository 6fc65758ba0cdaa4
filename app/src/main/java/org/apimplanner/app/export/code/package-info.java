/// A plan as infrastructure code: what all languages share, namely the head of each file, comments, and when
/// code is refused.
///
/// It knows the model of a deployment. It must not know any language: each has a package below.
@NullMarked
package org.apimplanner.app.export.code;

import org.jspecify.annotations.NullMarked;
