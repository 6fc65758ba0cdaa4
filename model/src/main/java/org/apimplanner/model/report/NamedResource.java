package org.apimplanner.model.report;

import org.apimplanner.model.plan.ResourceType;

/// A resource of a region and its name.
public record NamedResource(ResourceType type, String name) {}
