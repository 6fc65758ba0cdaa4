package org.apimplanner.model.audit.traffic;

import java.util.Locale;

/// Host names as firewall rules write them: `*` stands for any beginning, and a leading `*.` for one
/// label or more.
public final class HostNames {
    private HostNames() {}

    static Relation relation(String one, String other) {
        boolean holds = covers(one, other);
        boolean inside = covers(other, one);
        if (holds && inside) {
            return Relation.SAME;
        }
        if (holds) {
            return Relation.HOLDS;
        }
        return inside ? Relation.INSIDE : Relation.APART;
    }

    /// Whether every host that `name` stands for is one that `pattern` stands for. Two patterns with a
    /// leading asterisk hold one another or share no host.
    public static boolean covers(String pattern, String name) {
        String wide = pattern.toLowerCase(Locale.ROOT);
        String narrow = name.toLowerCase(Locale.ROOT);
        if (!wide.startsWith("*")) {
            return wide.equals(narrow);
        }
        String suffix = wide.substring(1);
        String rest = narrow.startsWith("*") ? narrow.substring(1) : narrow;
        boolean longEnough = narrow.startsWith("*") || !suffix.startsWith(".") || rest.length() > suffix.length();
        return rest.endsWith(suffix) && longEnough;
    }
}
