package org.apimplanner.model.reference;

import org.apimplanner.model.Word;

/// What a word of Azure's rule language stands for that is not the name of a service.
public enum AddressMeaning implements Word {
    ANY,
    INTERNET,
    VIRTUAL_NETWORK,
    LOAD_BALANCER
}
