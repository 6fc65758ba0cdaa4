/// How the program writes files, whoever asked for them. It knows neither what is in them nor the
/// command line nor the desktop.
package org.apimplanner.app.file;
