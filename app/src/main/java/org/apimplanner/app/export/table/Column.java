package org.apimplanner.app.export.table;

/// A column of a table.
///
/// @param head what stands above it, in English in every locale
/// @param key the column's name where names are written like identifiers, as in JSON
/// @param detail whether a narrow view may leave it out
public record Column(String head, String key, boolean detail) {}
