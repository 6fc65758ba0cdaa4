package org.apimplanner.app.export.code;

import org.apimplanner.app.export.AzurermVersion;
import org.apimplanner.model.deployment.Deployment;

/// What a language prints.
public record CodeInput(Deployment deployment, CodeHead head, AzurermVersion azurerm) {}
