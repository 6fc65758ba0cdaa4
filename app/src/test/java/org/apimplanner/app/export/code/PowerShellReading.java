package org.apimplanner.app.export.code;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads what PowerShell builds, from the tables of parameters.
final class PowerShellReading {
    private static final Pattern ENTRY = Pattern.compile("^ *(\\w+) *= (.*)$");
    private static final Pattern TEXT = Pattern.compile("'((?:[^']|'')*)'");

    private final Built built = new Built();

    private PowerShellReading() {}

    static Built of(Map<String, String> files) {
        PowerShellReading reading = new PowerShellReading();
        files.values().forEach(text -> tables(text).forEach(reading::table));
        return reading.built;
    }

    private static List<Map<String, String>> tables(String text) {
        List<Map<String, String>> tables = new ArrayList<>();
        Map<String, String> open = new LinkedHashMap<>();
        boolean inside = false;
        for (String line : text.lines().toList()) {
            if (line.strip().startsWith("#")) {
                continue;
            }
            if (line.endsWith("@{")) {
                inside = true;
                open = new LinkedHashMap<>();
            } else if (inside && line.strip().equals("}")) {
                inside = false;
                tables.add(open);
            } else if (inside) {
                Matcher entry = ENTRY.matcher(line);
                if (!entry.matches()) {
                    throw new AssertionError("no entry of a table: " + line);
                }
                open.put(entry.group(1), entry.group(2));
            }
        }
        return tables;
    }

    private void table(Map<String, String> own) {
        if (own.containsKey("SourcePortRange")) {
            built.rule(
                    one(own, "Name"),
                    one(own, "Direction"),
                    own.get("Priority"),
                    one(own, "Access"),
                    one(own, "Protocol"),
                    all(own, "SourceAddressPrefix"),
                    all(own, "DestinationAddressPrefix"),
                    all(own, "DestinationPortRange"),
                    one(own, "Description"));
        } else if (own.containsKey("NextHopType")) {
            built.route(
                    one(own, "Name"),
                    one(own, "AddressPrefix"),
                    one(own, "NextHopType"),
                    own.containsKey("NextHopIpAddress") ? one(own, "NextHopIpAddress") : "");
        } else if (own.containsKey("RecordType")) {
            built.record(asked(own.get("ZoneName")), asked(own.get("Name")));
        } else if (own.containsKey("TargetFqdn")) {
            built.firewall(
                    one(own, "Name"), "webHost", one(own, "TargetFqdn"), all(own, "Protocol"), List.of(), source(own));
        } else if (own.containsKey("DestinationPort")) {
            boolean host = own.containsKey("DestinationFqdn");
            built.firewall(
                    one(own, "Name"),
                    host ? "host" : "address",
                    one(own, host ? "DestinationFqdn" : "DestinationAddress"),
                    all(own, "Protocol"),
                    all(own, "DestinationPort"),
                    source(own));
        }
    }

    /// The text, with an asterisk for each part that is asked for.
    private static String asked(String value) {
        return value.replaceAll("[()' +]", "").replaceAll("\\$\\w+", "*");
    }

    private static String source(Map<String, String> own) {
        List<String> texts = all(own, "SourceAddress");
        return texts.isEmpty() ? own.get("SourceAddress") : texts.getFirst();
    }

    private static String one(Map<String, String> own, String name) {
        return all(own, name).getFirst();
    }

    private static List<String> all(Map<String, String> own, String name) {
        return TEXT.matcher(own.get(name))
                .results()
                .map(text -> text.group(1).replaceAll("(['\u2018-\u201B])\\1", "$1"))
                .toList();
    }
}
