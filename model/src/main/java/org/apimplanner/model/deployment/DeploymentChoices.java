package org.apimplanner.model.deployment;

/// What a person decides about the code beside the plan.
///
/// @param network existing unless said, so that nobody's network is overwritten
public record DeploymentChoices(NetworkOrigin network, Naming naming) {
    public static final DeploymentChoices USUAL = new DeploymentChoices(NetworkOrigin.EXISTING, Naming.RECOMMENDED);

    public DeploymentChoices withNetwork(NetworkOrigin value) {
        return new DeploymentChoices(value, naming);
    }

    public DeploymentChoices withNaming(Naming value) {
        return new DeploymentChoices(network, value);
    }
}
