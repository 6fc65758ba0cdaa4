/// The bars, forms and pages of export and print. They must not know what is in a plan.
package org.apimplanner.app.desktop.view.document;
