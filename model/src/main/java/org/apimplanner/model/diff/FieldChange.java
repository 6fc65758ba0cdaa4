package org.apimplanner.model.diff;

/// A field that differs, with both values as text.
///
/// @param name the field's name in the report file
/// @param before empty for an absent value, as is `after`
public record FieldChange(String name, String before, String after) {}
