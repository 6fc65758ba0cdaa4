package org.apimplanner.app.export.topology;

import org.apimplanner.app.export.topology.scene.Rect;

/// A placed box that a connector can begin or end at.
record Target(String id, Rect bounds) {}
