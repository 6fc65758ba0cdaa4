/// Evaluates the expressions of Azure templates as far as everything that they name stands in the files.
/// Values go in and values come out: what a resource is, is not known here.
@NullMarked
package org.apimplanner.model.audit.arm;

import org.jspecify.annotations.NullMarked;
