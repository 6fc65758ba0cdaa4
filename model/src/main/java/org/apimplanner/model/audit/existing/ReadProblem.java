package org.apimplanner.model.audit.existing;

/// Something in a file that could not be read, or could not be resolved to a value.
///
/// @param unresolved true where a template names a value that is not in the file; false where what
///     stands there is wrong
/// @param subject the rule, route or resource concerned
/// @param found what stands there
/// @param expected what could stand there
public record ReadProblem(Place place, boolean unresolved, String subject, String found, String expected) {}
