package org.apimplanner.model.audit.existing;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/// What the columns of a query or a table are called that are named neither as Azure's fields nor as those of
/// the portal: by habit, such as `dstPort`, or by a query that flattened its rows, such as
/// `rules_properties_direction`.
final class ColumnNames {
    private static final String INSIDE = "properties";

    private static final Map<String, String> HABITS = habits(Map.of(
            "priority", "prio",
            "direction", "dir",
            "protocol", "proto",
            "sourcePortRange", "srcPort,srcPorts,srcPortRange,srcPortRanges,sport",
            "sourceAddressPrefix",
                    "src,srcPrefix,srcAddress,srcAddressPrefix,srcIp,sourcePrefix,sourcePrefixes,sourceIp",
            "destinationAddressPrefix",
                    "dst,dest,dstPrefix,destPrefix,dstAddress,destAddress,dstAddressPrefix,destAddressPrefix,dstIp,"
                            + "destIp,destinationPrefix,destinationPrefixes,destinationIp",
            "destinationPortRange",
                    "dport,dstPort,destPort,dstPorts,destPorts,dstPortRange,destPortRange,dstPortRanges,destPortRanges",
            "ruleName", "rule,rulesName",
            "routeName", "routesName"));

    private ColumnNames() {}

    private static Map<String, String> habits(Map<String, String> names) {
        Map<String, String> habits = new HashMap<>();
        names.forEach((field, others) -> {
            for (String other : others.split(",")) {
                habits.put(other.toLowerCase(Locale.ROOT), field);
            }
        });
        return habits;
    }

    private static String letters(String column) {
        StringBuilder letters = new StringBuilder(column.length());
        for (int i = 0; i < column.length(); i++) {
            int small = column.charAt(i) | 0x20;
            if (small >= 'a' && small <= 'z') {
                letters.append((char) small);
            }
        }
        return letters.toString();
    }

    /// The field that a column stands for, in any case; the column's own name where it is none of these.
    static String field(String column) {
        String key = letters(column);
        int inside = key.lastIndexOf(INSIDE);
        String last = inside < 0 ? key : key.substring(inside + INSIDE.length());
        String known = HABITS.get(last);
        if (known != null) {
            return known;
        }
        return inside < 0 || last.isEmpty() ? column : last;
    }
}
