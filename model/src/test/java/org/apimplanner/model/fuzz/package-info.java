/// Damaged files for every reader: for as long as wanted, and those that once were too much for one in every
/// build.
package org.apimplanner.model.fuzz;
