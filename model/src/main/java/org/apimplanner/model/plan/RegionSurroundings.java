package org.apimplanner.model.plan;

import java.util.List;
import java.util.Optional;
import org.apimplanner.model.net.Ipv4Address;
import org.apimplanner.model.net.Ipv4Prefix;

/// What stands around the instance in one region's network.
///
/// @param applicationGatewaySubnet the subnet of the Application Gateway in front
/// @param privateEndpointSubnet the subnet that holds private endpoints
/// @param nextHop the appliance that forced traffic of this region goes to, before the plan's own
/// @param natGateway whether a NAT gateway stands on the instance's subnet
/// @param privateEndpoints through which dependencies are reached
public record RegionSurroundings(
        Optional<Ipv4Prefix> applicationGatewaySubnet,
        Optional<Ipv4Prefix> privateEndpointSubnet,
        Optional<Ipv4Address> nextHop,
        boolean natGateway,
        List<PrivateEndpoint> privateEndpoints) {
    /// Of a region that says nothing about its surroundings.
    public static final RegionSurroundings NONE =
            new RegionSurroundings(Optional.empty(), Optional.empty(), Optional.empty(), false, List.of());

    public RegionSurroundings {
        privateEndpoints = List.copyOf(privateEndpoints);
    }

    public RegionSurroundings withApplicationGatewaySubnet(Optional<Ipv4Prefix> value) {
        return new RegionSurroundings(value, privateEndpointSubnet, nextHop, natGateway, privateEndpoints);
    }

    public RegionSurroundings withPrivateEndpointSubnet(Optional<Ipv4Prefix> value) {
        return new RegionSurroundings(applicationGatewaySubnet, value, nextHop, natGateway, privateEndpoints);
    }

    public RegionSurroundings withNextHop(Optional<Ipv4Address> value) {
        return new RegionSurroundings(
                applicationGatewaySubnet, privateEndpointSubnet, value, natGateway, privateEndpoints);
    }

    public RegionSurroundings withNatGateway(boolean value) {
        return new RegionSurroundings(
                applicationGatewaySubnet, privateEndpointSubnet, nextHop, value, privateEndpoints);
    }

    public RegionSurroundings withPrivateEndpoints(List<PrivateEndpoint> value) {
        return new RegionSurroundings(applicationGatewaySubnet, privateEndpointSubnet, nextHop, natGateway, value);
    }
}
