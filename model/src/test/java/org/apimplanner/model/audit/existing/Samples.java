package org.apimplanner.model.audit.existing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/// Inputs for the tests of the readers.
final class Samples {
    static final List<String> FILES = List.of(
            "az-nsg-list.json",
            "template.json",
            "terraform-plan.json",
            "firewall-group.json",
            "effective-routes.json",
            "effective-rules.json",
            "nsg-rules.csv",
            "network-status.json",
            "dependencies.json",
            "graph-rows.json",
            "admin-rules.json",
            "terraform-azapi.json",
            "exported-rules.csv");

    private static final String RULE = """
            {"name": "%s", "priority": %s, "direction": "Inbound", "access": "Allow", "protocol": "Tcp",
             "sourceAddressPrefix": "Internet", "sourcePortRange": "*",
             "destinationAddressPrefix": "VirtualNetwork", "destinationPortRange": "443"}""";

    private Samples() {}

    static byte[] bytes(String file) {
        try (InputStream in = Samples.class.getResourceAsStream("/existing/" + file)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static ExistingNetwork file(String file) {
        return read(file, bytes(file));
    }

    static ExistingNetwork read(String text) {
        return read("input", text.getBytes(StandardCharsets.UTF_8));
    }

    static ExistingNetwork read(String name, byte[] bytes) {
        try {
            return ExistingNetworkReader.read(name, new ByteArrayInputStream(bytes));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// A flat rule of a group, TCP 443 from the Internet.
    static String rule(String name, int priority) {
        return String.format(Locale.ROOT, RULE, name, priority);
    }

    static String nsg(String... rules) {
        return "{\"name\": \"nsg\", \"securityRules\": [" + String.join(",", rules) + "]}";
    }

    static ExistingNsg onlyNsg(ExistingNetwork network) {
        List<ExistingNsg> all = network.of(ExistingNsg.class);
        if (all.size() != 1) {
            throw new AssertionError("One group expected: " + network);
        }
        return all.getFirst();
    }
}
