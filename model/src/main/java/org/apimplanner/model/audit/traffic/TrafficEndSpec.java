package org.apimplanner.model.audit.traffic;

import org.apimplanner.model.net.AddressRanges;

/// Which machines an end of a requirement means.
public sealed interface TrafficEndSpec {
    /// What a requirement calls the end.
    String label();

    /// The machines of the instance: the subnet's, whose range may not be known.
    record Subnet(String label) implements TrafficEndSpec {}

    /// Every machine there is, the load balancer's probes among them.
    record Anywhere() implements TrafficEndSpec {
        @Override
        public String label() {
            return "";
        }
    }

    /// Addresses that the plan's author gave, of which the public ones lie on the Internet and in no network.
    record Given(String label, AddressRanges ranges) implements TrafficEndSpec {}

    /// What the word stands for.
    record Far(String label, AddressWord word) implements TrafficEndSpec {}
}
