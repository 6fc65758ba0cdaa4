package org.apimplanner.model.diff;

import org.apimplanner.model.Word;

/// A part of a region's report, named as in the report file.
public enum Section implements Word {
    SUBNET("subnet"),
    NSG_RULES("nsgRules"),
    ROUTES("routes"),
    FIREWALL("firewall"),
    SERVICE_ENDPOINTS("serviceEndpoints"),
    SOURCE_ADDRESSES("sourceAddresses"),
    DNS_RECORDS("dnsRecords"),
    PUBLIC_IP("publicIp");

    private final String word;

    Section(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }
}
