package org.apimplanner.model.deployment;

/// What a person decides about the code beside the plan.
///
/// @param network existing unless said, so that nobody's network is overwritten
public record DeploymentChoices(NetworkOrigin network) {
    public static final DeploymentChoices USUAL = new DeploymentChoices(NetworkOrigin.EXISTING);

    public DeploymentChoices withNetwork(NetworkOrigin value) {
        return new DeploymentChoices(value);
    }
}
