package org.apimplanner.model.reference;

import java.util.Locale;
import org.apimplanner.model.Word;

/// The kinds of finding that an audit can have. Each has its row in the catalogue, `audit-findings.json`, and
/// the catalogue has no other.
public enum AuditFindingCode implements Word {
    MALFORMED,
    UNRESOLVED,
    WHICH_GROUP,
    ADMIN_RULES,
    LIVE_FAILURE,
    LIVE_HOSTS,
    LOCATION_DIFFERS,
    PRIORITY_CONFLICT,
    PRIORITY_OUT_OF_RANGE,
    WRONG_PORT,
    WRONG_PROTOCOL,
    SWAPPED_ENDS,
    NEVER_MATCHES,
    TOO_BROAD,
    DANGEROUS,
    NOT_FOR_MODE,
    NOT_FOR_PLATFORM,
    OBSOLETE,
    NOT_IN_EDITION,
    UNNEEDED,
    REGIONAL_TAG,
    SHADOWED,
    DUPLICATE,
    BROADER_TAG,
    TAG_SPELLING,
    UNKNOWN_TAG,
    TAG_FILE_CLOUD,
    TAG_NOT_IN_FILE,
    NETWORK_MAY_BE_ALL,
    TAG_AS_SOURCE,
    RELIES_ON_DEFAULT,
    ROUTE_ASYMMETRIC,
    ROUTE_REGIONAL_TAG,
    ROUTE_SINGLE_ADDRESS,
    WRONG_NEXT_HOP,
    MISSING_CLIENT_ROUTE,
    NO_SECURITY_GROUP,
    NAT_GATEWAY_UNFIT,
    NAT_GATEWAY,
    MISSING_SERVICE_ENDPOINT,
    TOO_MANY_TAG_ROUTES,
    TOO_MANY_ROUTES;

    private final String word = name().toLowerCase(Locale.ROOT).replace('_', '-');

    /// The code in files, such as `malformed`.
    @Override
    public String word() {
        return word;
    }
}
