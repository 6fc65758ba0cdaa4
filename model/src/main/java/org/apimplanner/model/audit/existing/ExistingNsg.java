package org.apimplanner.model.audit.existing;

import java.util.List;
import org.apimplanner.model.json.Place;

/// An existing network security group.
///
/// @param defaultRules whether the rules already hold Azure's default rules (effective rules do)
public record ExistingNsg(String name, Place place, List<ExistingRule> rules, boolean defaultRules, ResourceFacts facts)
        implements ExistingResource {
    public ExistingNsg {
        rules = List.copyOf(rules);
    }

    /// A group that was read whole, of which nothing else is known.
    public ExistingNsg(String name, Place place, List<ExistingRule> rules, boolean defaultRules) {
        this(name, place, rules, defaultRules, ResourceFacts.NONE);
    }

    @Override
    public ExistingNsg with(ResourceFacts known) {
        return new ExistingNsg(name, place, rules, defaultRules, known);
    }
}
