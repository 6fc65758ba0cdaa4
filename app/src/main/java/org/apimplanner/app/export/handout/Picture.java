package org.apimplanner.app.export.handout;

/// A picture of the plan.
///
/// @param svg an `svg` element that needs nothing outside itself
public record Picture(String svg) {}
