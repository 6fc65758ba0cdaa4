package org.apimplanner.app.picture.scene;

/// A place on the sheet: units from its left and from its top.
public record Point(int x, int y) {}
