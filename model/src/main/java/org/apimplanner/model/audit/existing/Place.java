package org.apimplanner.model.audit.existing;

/// Where something was read.
///
/// @param file the file as the user named it
/// @param path a JSON pointer, or `line 7` in a CSV file
public record Place(String file, String path) {}
