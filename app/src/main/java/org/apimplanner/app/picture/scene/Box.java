package org.apimplanner.app.picture.scene;

/// A rectangle that stands for something.
///
/// @param id unique on the sheet; letters, digits and hyphens
/// @param parent the id of the box around it; empty where it lies on the sheet itself
/// @param name what it stands for, in words for a screen reader
public record Box(String id, String parent, Role role, String name, Rect bounds) implements Element {}
