package org.apimplanner.model.reference;

/// Where a statement stands in the public documentation.
///
/// @param document the document's title
/// @param section the heading under which it stands
/// @param asOf the date of the document: YYYY, YYYY-MM or YYYY-MM-DD
public record Source(String document, String section, String asOf) {}
