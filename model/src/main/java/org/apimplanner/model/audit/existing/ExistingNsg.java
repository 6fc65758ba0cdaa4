package org.apimplanner.model.audit.existing;

import java.util.List;
import org.apimplanner.model.json.Place;

/// An existing network security group.
///
/// @param defaultRules whether the rules already hold Azure's default rules (effective rules do)
public record ExistingNsg(String name, Place place, List<ExistingRule> rules, boolean defaultRules)
        implements ExistingResource {
    public ExistingNsg {
        rules = List.copyOf(rules);
    }
}
