/// The plan's column, to the left.
package org.apimplanner.app.desktop.view.plan;
