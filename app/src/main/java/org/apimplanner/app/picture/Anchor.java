package org.apimplanner.app.picture;

import org.apimplanner.app.picture.scene.Rect;

/// A placed box that a connector can begin or end at.
record Anchor(String id, Rect bounds) {}
