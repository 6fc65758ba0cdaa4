/// What a person does with whole documents: open and save, export, print; the questions and notices that
/// go with it. It must not know what is in a plan.
@NullMarked
package org.apimplanner.app.desktop.viewmodel.document;

import org.jspecify.annotations.NullMarked;
