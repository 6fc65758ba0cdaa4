package org.apimplanner.model.audit.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.apimplanner.model.audit.Audit;
import org.apimplanner.model.audit.Audit.Status;
import org.apimplanner.model.audit.existing.ExistingNetwork;
import org.apimplanner.model.audit.existing.ExistingNetworkReader;
import org.apimplanner.model.golden.Shipped;
import org.apimplanner.model.plan.Mode;
import org.apimplanner.model.plan.Plan;
import org.apimplanner.model.plan.RegionPlan;
import org.apimplanner.model.plan.Tier;
import org.apimplanner.model.support.EverySeed;

/// Rules of a template that are hidden from the reader, in part or as whole resources, as files hide them:
/// no verdict may contradict the one on the template that hides nothing.
final class HiddenRulesTest {
    private static final Plan PLAN = Plan.of("2026-08", Tier.PREMIUM, Mode.INTERNAL, RegionPlan.of("westeurope", true));

    private static final String TYPE = "Microsoft.Network/networkSecurityGroups";

    /// How a rule can be hidden, by what its resource says instead.
    private enum Way {
        CONDITION(
                "\"condition\": \"[parameters('open')]\", \"type\": \"%t\", \"name\": \"nsg/%n\", \"properties\": %p"),
        GROUP_NAME("\"type\": \"%t\", \"name\": \"[concat(parameters('open'), '/%n')]\", \"properties\": %p"),
        PROPERTIES("\"type\": \"%t\", \"name\": \"nsg/%n\", \"properties\": \"[parameters('open')]\""),
        LOOP("\"copy\": {\"name\": \"c\", \"count\": \"[parameters('open')]\"}, \"type\": \"%t\","
                + " \"name\": \"[concat('nsg/%n', copyIndex())]\", \"properties\": %p"),
        MISSPELT_TYPE("\"type\": \"%tz\", \"name\": \"nsg/%n\", \"properties\": %p"),
        NO_TYPE("\"name\": \"nsg/%n\", \"properties\": %p"),
        ACCESS("\"type\": \"%t\", \"name\": \"nsg/%n\", \"properties\": %a");

        private final String written;

        Way(String written) {
            this.written = written;
        }

        String of(Rule rule) {
            return "{"
                    + written.replace("%t", TYPE + "/securityRules")
                            .replace("%n", rule.name())
                            .replace("%p", rule.properties(rule.access()))
                            .replace("%a", rule.properties("[parameters('open')]"))
                    + "}";
        }
    }

    private record Rule(
            String name,
            int priority,
            String direction,
            String access,
            String protocol,
            String from,
            String to,
            String port) {
        String properties(String said) {
            return String.format(
                    Locale.ROOT,
                    "{\"priority\": %d, \"direction\": \"%s\", \"access\": \"%s\", \"protocol\": \"%s\","
                            + " \"sourceAddressPrefix\": \"%s\", \"destinationAddressPrefix\": \"%s\","
                            + " \"sourcePortRange\": \"*\", \"destinationPortRange\": \"%s\"}",
                    priority,
                    direction,
                    said,
                    protocol,
                    from,
                    to,
                    port);
        }

        String plain() {
            return "{\"type\": \"" + TYPE + "/securityRules\", \"name\": \"nsg/" + name + "\", \"properties\": "
                    + properties(access) + "}";
        }

        static Rule random(int number, Random random) {
            boolean in = random.nextBoolean();
            String[] far = in
                    ? new String[] {"ApiManagement", "AzureLoadBalancer", "*", "Internet"}
                    : new String[] {"Storage", "Sql", "AzureKeyVault", "Internet", "*"};
            String[] ports = {"443", "3443", "6390", "1433", "*", "80"};
            String there = far[random.nextInt(far.length)];
            return new Rule(
                    "R" + number,
                    100 + 10 * number,
                    in ? "Inbound" : "Outbound",
                    random.nextInt(3) == 0 ? "Deny" : "Allow",
                    random.nextBoolean() ? "Tcp" : "*",
                    in ? there : "VirtualNetwork",
                    in ? "VirtualNetwork" : there,
                    ports[random.nextInt(ports.length)]);
        }
    }

    private static Audit audit(List<String> rules) {
        String text = """
                {"$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",
                 "parameters": {"open": {"type": "string"}}, "resources": [
                 {"type": "%s", "name": "nsg", "properties": {"securityRules": []}}%s]}""".formatted(
                TYPE, String.join("", rules.stream().map(rule -> ",\n" + rule).toList()));
        return new Auditor(Shipped.REFERENCE)
                .audit(Shipped.PLANNER.plan(PLAN), read(text), Optional.empty(), Optional.empty());
    }

    private static ExistingNetwork read(String text) {
        try {
            return ExistingNetworkReader.read(
                    "main.json", new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, Status> statuses(Audit audit) {
        Map<String, Status> statuses = new HashMap<>();
        audit.requirements()
                .forEach(verdict -> statuses.put(
                        verdict.rule() + " " + verdict.direction() + " " + verdict.destination(), verdict.status()));
        return statuses;
    }

    @EverySeed
    void noVerdictContradictsTheTemplateThatHidesNothing(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < 40; round++) {
            List<String> whole = new ArrayList<>();
            List<String> part = new ArrayList<>();
            boolean hidden = false;
            int count = 2 + random.nextInt(6);
            for (int i = 0; i < count; i++) {
                Rule rule = Rule.random(i, random);
                boolean hides = random.nextInt(3) == 0;
                hidden |= hides;
                whole.add(rule.plain());
                part.add(hides ? Way.values()[random.nextInt(Way.values().length)].of(rule) : rule.plain());
            }
            Map<String, Status> truth = statuses(audit(whole));
            Audit audit = audit(part);
            Map<String, Status> found = statuses(audit);
            assertEquals(truth.keySet(), found.keySet());
            found.forEach((need, status) -> {
                boolean agrees = status == Status.UNKNOWN
                        || status.isMet() && truth.get(need).isMet()
                        || status == truth.get(need);
                assertTrue(agrees, () -> need + " " + status + " but " + truth.get(need) + " in " + part);
            });
            if (hidden) {
                assertEquals(List.of(), audit.changes(), part::toString);
                assertFalse(audit.compliant(), part::toString);
            }
        }
    }
}
