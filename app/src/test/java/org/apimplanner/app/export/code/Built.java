package org.apimplanner.app.export.code;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// What a piece of code builds, as one line for each rule, route, DNS record and firewall rule, sorted: code in
/// two languages builds the same where these are equal.
final class Built {
    private final List<String> rules = new ArrayList<>();
    private final List<String> routes = new ArrayList<>();
    private final List<String> records = new ArrayList<>();
    private final List<String> firewall = new ArrayList<>();

    void rule(
            String name,
            String direction,
            String priority,
            String access,
            String protocol,
            List<String> sources,
            List<String> destinations,
            List<String> ports,
            String description) {
        rules.add(String.join(
                " | ",
                direction,
                priority,
                name,
                access,
                protocol,
                list(sources),
                list(destinations),
                list(ports),
                description));
    }

    void route(String name, String destination, String hop, String address) {
        routes.add(String.join(" | ", name, destination, hop, address));
    }

    void record(String zone, String name) {
        records.add(zone + " | " + name);
    }

    /// @param kind how the destination is recognised, by the property's name in any language
    void firewall(
            String name, String kind, String destination, List<String> protocols, List<String> ports, String source) {
        firewall.add(String.join(
                " | ",
                name,
                kind.toLowerCase(Locale.ROOT),
                destination,
                protocols.stream().map(p -> p.toLowerCase(Locale.ROOT)).collect(Collectors.joining(",")),
                list(ports),
                source));
    }

    private static String list(List<String> values) {
        return String.join(",", values);
    }

    List<String> rules() {
        return sorted(rules);
    }

    List<String> routes() {
        return sorted(routes);
    }

    List<String> records() {
        return sorted(records);
    }

    List<String> firewall() {
        return sorted(firewall);
    }

    /// The firewall rules without the source where it is asked for, which each language spells in its way.
    static List<String> sourceless(List<String> firewall) {
        return sorted(firewall.stream()
                .map(line -> line.matches(".* \\| [0-9./]+") ? line : line.substring(0, line.lastIndexOf(" | ")))
                .toList());
    }

    private static List<String> sorted(List<String> lines) {
        List<String> sorted = new ArrayList<>(lines);
        Collections.sort(sorted);
        return sorted;
    }
}
