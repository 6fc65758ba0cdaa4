package org.apimplanner.model.importing;

import java.util.List;

/// What the files hold that a plan can be made of.
///
/// @param instances their names
/// @param networks their names; of those that share one, with the resource group in front
public record ImportCandidates(List<String> instances, List<String> networks) {
    public ImportCandidates {
        instances = List.copyOf(instances);
        networks = List.copyOf(networks);
    }

    public boolean isEmpty() {
        return instances.isEmpty() && networks.isEmpty();
    }
}
