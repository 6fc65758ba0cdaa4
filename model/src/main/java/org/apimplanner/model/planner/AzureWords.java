package org.apimplanner.model.planner;

import java.util.Set;

/// Words of Azure's rule language that stand for no service: a firewall cannot take them as a tag.
final class AzureWords {
    /// Any address.
    static final String ANY = "*";

    /// The virtual network and what is connected to it.
    static final String VIRTUAL_NETWORK = "VirtualNetwork";

    /// Any public address.
    static final String INTERNET = "Internet";

    private static final Set<String> PLACES = Set.of(ANY, INTERNET, VIRTUAL_NETWORK, "AzureLoadBalancer");

    private AzureWords() {}

    static boolean namesService(String destination) {
        return !PLACES.contains(destination) && !Character.isDigit(destination.charAt(0));
    }
}
