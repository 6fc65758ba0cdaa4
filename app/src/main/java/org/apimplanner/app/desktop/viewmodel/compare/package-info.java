/// Two plans, or two editions of one, beside each other. It must not know the other tabs.
package org.apimplanner.app.desktop.viewmodel.compare;
