package org.apimplanner.app.desktop;

import java.nio.file.Path;
import java.util.List;

/// An internal instance in one region, its network and its security group, as az prints them.
public final class WhatExists {
    private static final String GROUP =
            "/subscriptions/00000000-0000-0000-0000-000000000001/resourceGroups/rg-net/providers";
    private static final String NETWORK = GROUP + "/Microsoft.Network/virtualNetworks/vnet-shop";

    public static final String INSTANCE_ID = GROUP + "/Microsoft.ApiManagement/service/apim-shop";

    public static final String INSTANCE = """
            {"id": "%s", "name": "apim-shop", "type": "Microsoft.ApiManagement/service", "location": "West Europe",
             "sku": {"name": "Premium", "capacity": 2}, "zones": ["1", "2", "3"], "platformVersion": "stv2.1",
             "virtualNetworkType": "Internal", "additionalLocations": null,
             "virtualNetworkConfiguration": {"subnetResourceId": "%s/subnets/snet-apim"}}
            """.formatted(INSTANCE_ID, NETWORK);

    public static final String VNET = """
            {"id": "%1$s", "name": "vnet-shop", "type": "Microsoft.Network/virtualNetworks", "location": "westeurope",
             "addressSpace": {"addressPrefixes": ["10.20.0.0/16"]},
             "subnets": [
              {"id": "%1$s/subnets/snet-apim", "name": "snet-apim", "addressPrefix": "10.20.1.0/27",
               "networkSecurityGroup": {"id": "%2$s/Microsoft.Network/networkSecurityGroups/nsg-apim"}},
              {"id": "%1$s/subnets/snet-app", "name": "snet-app", "addressPrefix": "10.20.2.0/24"}]}
            """.formatted(NETWORK, GROUP);

    /// It ends both directions in a deny and lets in no more than the control plane.
    public static final String NSG = """
            {"id": "%s/Microsoft.Network/networkSecurityGroups/nsg-apim", "name": "nsg-apim",
             "type": "Microsoft.Network/networkSecurityGroups", "location": "westeurope", "securityRules": [
             {"name": "AllowManagement", "priority": 110, "direction": "Inbound", "access": "Allow", "protocol": "Tcp",
              "sourceAddressPrefix": "ApiManagement", "sourcePortRange": "*",
              "destinationAddressPrefix": "VirtualNetwork", "destinationPortRange": "3443"},
             {"name": "DenyIn", "priority": 4096, "direction": "Inbound", "access": "Deny", "protocol": "*",
              "sourceAddressPrefix": "*", "sourcePortRange": "*",
              "destinationAddressPrefix": "*", "destinationPortRange": "*"},
             {"name": "DenyOut", "priority": 4096, "direction": "Outbound", "access": "Deny", "protocol": "*",
              "sourceAddressPrefix": "*", "sourcePortRange": "*",
              "destinationAddressPrefix": "*", "destinationPortRange": "*"}]}
            """.formatted(GROUP);

    private WhatExists() {}

    public static List<Path> files(Path folder) {
        return List.of(
                AuditSamples.write(folder.resolve("apim.json"), INSTANCE),
                AuditSamples.write(folder.resolve("vnet.json"), VNET),
                AuditSamples.write(folder.resolve("nsg.json"), NSG));
    }
}
