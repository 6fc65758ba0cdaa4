/// What a person does to start from what exists: files, or what their own az prints, become a plan that can be
/// taken. It knows no scene and runs no process itself.
@NullMarked
package org.apimplanner.app.desktop.viewmodel.importing;

import org.jspecify.annotations.NullMarked;
