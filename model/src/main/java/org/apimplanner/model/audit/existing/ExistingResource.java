package org.apimplanner.model.audit.existing;

import org.apimplanner.model.json.Place;
/// Anything that already exists and that a plan can be held against.

public sealed interface ExistingResource
        permits ExistingNsg,
                ExistingAdminRules,
                ExistingRouteTable,
                ExistingSubnet,
                ExistingFirewallPolicy,
                LiveInstance {
    String name();

    Place place();

    /// What the file says of it beside its content.
    ResourceFacts facts();

    /// The same resource, of which this is known.
    ExistingResource with(ResourceFacts known);
}
