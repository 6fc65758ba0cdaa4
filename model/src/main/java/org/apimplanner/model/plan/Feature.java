package org.apimplanner.model.plan;

import org.apimplanner.model.Word;

/// A feature of the instance, or of its surroundings, that adds network requirements.
public enum Feature implements Word {
    HTTP_CLIENTS("httpClients"),
    DEVELOPER_PORTAL("developerPortal"),
    ENTRA_ID("entraId"),
    CREDENTIAL_MANAGER("credentialManager"),
    KEY_VAULT("keyVault"),
    EVENT_HUBS("eventHubs"),
    AZURE_MONITOR("azureMonitor"),
    APPLICATION_INSIGHTS("applicationInsights"),
    EXTERNAL_CACHE("externalCache"),
    INTERNAL_CACHE("internalCache"),
    RATE_LIMIT_COUNTERS("rateLimitCounters"),
    GIT_REPOSITORY("gitRepository"),
    HEALTH_EXTENSION("healthExtension"),
    MACHINE_HEALTH("machineHealth"),
    SMTP_RELAY("smtpRelay"),
    CUSTOM_CERTIFICATES("customCertificates"),
    PORTAL_DIAGNOSTICS("portalDiagnostics"),
    WINDOWS_VIRTUAL_MACHINES("windowsVirtualMachines");

    private final String word;

    Feature(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }
}
