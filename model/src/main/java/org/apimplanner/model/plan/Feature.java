package org.apimplanner.model.plan;

import org.apimplanner.model.Word;

/// A feature of the instance, or of its surroundings, that adds network requirements.
public enum Feature implements Word {
    HTTP_CLIENTS,
    DEVELOPER_PORTAL,
    ENTRA_ID,
    CREDENTIAL_MANAGER,
    KEY_VAULT,
    EVENT_HUBS,
    AZURE_MONITOR,
    APPLICATION_INSIGHTS,
    EXTERNAL_CACHE,
    INTERNAL_CACHE,
    RATE_LIMIT_COUNTERS,
    GIT_REPOSITORY,
    HEALTH_EXTENSION,
    MACHINE_HEALTH,
    SMTP_RELAY,
    CUSTOM_CERTIFICATES,
    PORTAL_DIAGNOSTICS,
    WINDOWS_VIRTUAL_MACHINES,
    SELF_HOSTED_GATEWAYS,
    MANAGED_CERTIFICATES
}
