/// The window's nodes: built in code, bound to view models, nothing decided here.
///
/// It must not know plans, reports, files, stages or threads; what a person does is handed on.
package org.apimplanner.app.desktop.view;
