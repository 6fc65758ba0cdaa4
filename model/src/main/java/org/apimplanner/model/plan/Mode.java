package org.apimplanner.model.plan;

import org.apimplanner.model.Word;

/// How the instance is connected to a virtual network.
public enum Mode implements Word {
    NONE("none"),
    EXTERNAL("external"),
    INTERNAL("internal"),
    PRIVATE_ENDPOINT("privateEndpoint"),
    INTEGRATION("integration"),
    INJECTION("injection");

    private final String word;

    Mode(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }
}
