package org.apimplanner.app.export.topology.scene;

/// A place on the sheet: units from its left and from its top.
public record Point(int x, int y) {}
