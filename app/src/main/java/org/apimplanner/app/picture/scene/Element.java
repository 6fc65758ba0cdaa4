package org.apimplanner.app.picture.scene;

/// Something to draw. Elements are drawn in their order, later ones over earlier ones.
public sealed interface Element permits Box, Label, Connector, Icon {}
