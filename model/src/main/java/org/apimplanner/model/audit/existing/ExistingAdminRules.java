package org.apimplanner.model.audit.existing;

import java.util.List;
import org.apimplanner.model.json.Place;

/// Admin rules of Virtual Network Manager, which Azure evaluates before any security group.
///
/// @param effective whether these are the rules that apply to a network; else they are those of a
///     collection, and it is not known which networks have them
public record ExistingAdminRules(String name, Place place, List<Rule> rules, boolean effective, ResourceFacts facts)
        implements ExistingResource {
    public ExistingAdminRules {
        rules = List.copyOf(rules);
    }

    @Override
    public ExistingAdminRules with(ResourceFacts known) {
        return new ExistingAdminRules(name, place, rules, effective, known);
    }

    /// One rule. A denying rule ends it; an allowing one leaves the decision to the security group, unless
    /// it always allows: then no group is asked.
    public record Rule(ExistingRule rule, boolean always) {}
}
