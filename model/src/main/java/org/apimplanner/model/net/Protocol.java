package org.apimplanner.model.net;

import org.apimplanner.model.Word;

/// A protocol as an NSG rule names it. `Esp` and `Ah` are met in existing rules only.
public enum Protocol implements Word {
    TCP("Tcp"),
    UDP("Udp"),
    ICMP("Icmp"),
    ESP("Esp"),
    AH("Ah"),
    ANY("*");

    private final String word;

    Protocol(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }
}
