/// Deployments as ARM templates and as Bicep, which are one tree in two spellings.
///
/// It knows resource types, their properties and the functions of templates.
@NullMarked
package org.apimplanner.app.export.code.template;

import org.jspecify.annotations.NullMarked;
