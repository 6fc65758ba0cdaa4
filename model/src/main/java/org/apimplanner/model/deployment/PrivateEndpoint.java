package org.apimplanner.model.deployment;

/// A private endpoint of the instance.
///
/// @param subnet where it gets its address
/// @param resource the id of the instance; the endpoint is left out until it is said
/// @param group what of the resource it leads to
public record PrivateEndpoint(String name, DeployedSubnet subnet, Parameter resource, String group) {}
