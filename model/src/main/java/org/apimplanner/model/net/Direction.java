package org.apimplanner.model.net;

import org.apimplanner.model.Word;

/// The direction of traffic, seen from the subnet.
public enum Direction implements Word {
    INBOUND("Inbound"),
    OUTBOUND("Outbound");

    private final String word;

    Direction(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }
}
