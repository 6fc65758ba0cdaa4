package org.apimplanner.model.report;

import org.apimplanner.model.reference.ResourceType;

/// A resource of a region and its name.
public record NamedResource(ResourceType type, String name) {}
