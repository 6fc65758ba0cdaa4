package org.apimplanner.model.plan;

import org.apimplanner.model.Word;

/// The compute platform that hosts the instance.
public enum Platform implements Word {
    STV1("stv1"),
    STV2("stv2"),
    V2("v2");

    private final String word;

    Platform(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }
}
