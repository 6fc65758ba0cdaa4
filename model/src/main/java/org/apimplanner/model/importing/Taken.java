package org.apimplanner.model.importing;

import org.apimplanner.model.json.Place;

/// That a field of the plan was taken from a file.
///
/// @param field of the plan file, such as `tier` or `regions/0/vnet`
/// @param value as the plan has it, perhaps with what holds it
/// @param from the resource that says it
public record Taken(String field, String value, String from, Place place) {}
