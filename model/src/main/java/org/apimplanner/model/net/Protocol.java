package org.apimplanner.model.net;

import org.apimplanner.model.Word;

/// A transport protocol as an NSG rule names it.
public enum Protocol implements Word {
    TCP("Tcp"),
    UDP("Udp"),
    ICMP("Icmp"),
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
