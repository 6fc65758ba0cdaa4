package org.apimplanner.model.reference;

import org.apimplanner.model.Word;

/// What a deployment is written for, each in a version: an API of Azure, a provider or a program.
public enum DeploymentTool implements Word {
    NETWORK("Microsoft.Network"),
    PRIVATE_DNS("Microsoft.Network/privateDnsZones"),
    API_MANAGEMENT("Microsoft.ApiManagement"),
    DEPLOYMENTS("Microsoft.Resources/deployments"),
    AZURERM_5("azurerm 5"),
    AZURERM_4("azurerm 4"),
    TERRAFORM("Terraform"),
    AZURE_CLI("Azure CLI"),
    AZURE_POWERSHELL("Az");

    private final String word;

    DeploymentTool(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }
}
