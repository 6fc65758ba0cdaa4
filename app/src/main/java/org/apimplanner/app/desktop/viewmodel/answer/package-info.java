/// The answer to a plan: tables with filters and reasons, numbers, address maps, the picture. It shows a
/// report and computes none.
@NullMarked
package org.apimplanner.app.desktop.viewmodel.answer;

import org.jspecify.annotations.NullMarked;
