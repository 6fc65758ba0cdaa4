/// Two plans, or two editions of one, beside each other. It must not know the other tabs.
@NullMarked
package org.apimplanner.app.desktop.viewmodel.compare;

import org.jspecify.annotations.NullMarked;
