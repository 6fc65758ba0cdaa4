package org.apimplanner.model.diff;

import org.apimplanner.model.Word;

/// A part of a region's report, named as in the report file.
public enum ReportPart implements Word {
    SUBNET,
    NSG_RULES,
    ROUTES,
    FIREWALL,
    SERVICE_ENDPOINTS,
    SOURCE_ADDRESSES,
    DNS_RECORDS,
    PUBLIC_IP,
    COMPANIONS
}
