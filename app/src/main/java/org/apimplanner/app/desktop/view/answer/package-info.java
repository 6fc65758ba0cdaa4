/// The pages of the answer, to the right: overview, tables, address maps, the picture.
package org.apimplanner.app.desktop.view.answer;
