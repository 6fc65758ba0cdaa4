package org.apimplanner.model.audit.verdict;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.apimplanner.model.net.Direction;

/// Names for rules that the port table does not have, made of the requirement's id.
final class HostRuleNames {
    /// Means that any free priority will do.
    static final int NO_PRIORITY = 0;

    private HostRuleNames() {}

    /// `AllowTlsRevocationOutbound` of `tls-revocation`.
    static String of(String rule) {
        return Arrays.stream(rule.split("-"))
                .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
                .collect(Collectors.joining("", "Allow", Direction.OUTBOUND.word()));
    }
}
