package org.apimplanner.model.deployment;

/// A NAT gateway on the subnet of the instance.
///
/// @param address what public backends see
public record NatGateway(String name, String sku, PublicIpAddress address) {}
