/// The program: wires model and resources to the command line, the exports and the desktop.
package org.apimplanner.app;
