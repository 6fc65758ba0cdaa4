/// The page that holds two plans beside each other.
package org.apimplanner.app.desktop.view.compare;
