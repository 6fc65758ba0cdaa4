package org.apimplanner.model.reference;

import org.apimplanner.model.Word;

/// What a word of Azure's rule language stands for that is not the name of a service.
public enum AddressMeaning implements Word {
    ANY("any"),
    INTERNET("internet"),
    VIRTUAL_NETWORK("virtualNetwork"),
    LOAD_BALANCER("loadBalancer");

    private final String word;

    AddressMeaning(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }
}
