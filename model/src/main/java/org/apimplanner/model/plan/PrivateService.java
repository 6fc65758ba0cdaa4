package org.apimplanner.model.plan;

import org.apimplanner.model.Word;

/// A service that the instance depends on and that a private endpoint may bring into the network.
public enum PrivateService implements Word {
    STORAGE_BLOB,
    STORAGE_TABLE,
    STORAGE_QUEUE,
    STORAGE_FILE,
    SQL,
    KEY_VAULT,
    EVENT_HUBS
}
