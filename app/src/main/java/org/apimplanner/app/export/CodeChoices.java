package org.apimplanner.app.export;

import org.apimplanner.model.deployment.DeploymentChoices;

/// What a person decides about infrastructure code.
///
/// @param allowErrors whether a plan with errors is written, too
public record CodeChoices(DeploymentChoices deployment, AzurermVersion azurerm, boolean allowErrors) {
    /// What holds where nobody says otherwise.
    public static final CodeChoices USUAL = new CodeChoices(DeploymentChoices.USUAL, AzurermVersion.FIVE, false);
}
