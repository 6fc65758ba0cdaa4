package org.apimplanner.model.reference;

import java.util.Map;
import java.util.Optional;
import org.apimplanner.model.Lookup;
import org.apimplanner.model.plan.PrivateService;
import org.apimplanner.model.plan.ResourceType;

/// What the code of a deployment rests on: versions, names, and texts that are short enough for Azure.
///
/// @param descriptions by the id of a row whose purpose is longer than Azure takes as a description
/// @param longestDescription of a security rule, in characters
public record DeploymentFacts(
        Map<DeploymentTool, Version> versions,
        Map<ResourceType, NamingRule> names,
        Map<String, String> descriptions,
        Map<PrivateService, PrivateTarget> privateTargets,
        int longestDescription) {
    public DeploymentFacts {
        versions = Map.copyOf(versions);
        names = Map.copyOf(names);
        descriptions = Map.copyOf(descriptions);
        privateTargets = Map.copyOf(privateTargets);
    }

    /// The version that code is written for.
    ///
    /// @param asOf when it was read, as in [Source]
    public record Version(String version, String asOf, Optional<String> note) {}

    /// How a resource of a type is named.
    ///
    /// @param abbreviation as the Cloud Adoption Framework has it, or ours where it has none
    /// @param shortest the shortest name that Azure takes
    /// @param longest the longest
    public record NamingRule(String abbreviation, int shortest, int longest) {}

    /// What of a service a private endpoint leads to.
    ///
    /// @param group the sub-resource
    /// @param member what of it has an address of its own
    public record PrivateTarget(String group, String member) {}

    public String version(DeploymentTool tool) {
        return Lookup.required(versions, tool).version();
    }

    public NamingRule naming(ResourceType type) {
        return Lookup.required(names, type);
    }
}
