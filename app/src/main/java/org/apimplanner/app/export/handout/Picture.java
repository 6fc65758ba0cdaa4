package org.apimplanner.app.export.handout;

import java.awt.Graphics2D;
import java.util.function.Consumer;

/// A picture of the plan, in the two ways in which documents can hold it.
///
/// @param svg an `svg` element that needs nothing outside itself
/// @param description what it shows, for those who cannot see it
/// @param width in CSS pixels at the size meant for reading
/// @param height in CSS pixels
/// @param painter draws it, one pixel of the picture for one of the graphics'
public record Picture(String svg, String description, int width, int height, Consumer<Graphics2D> painter) {}
