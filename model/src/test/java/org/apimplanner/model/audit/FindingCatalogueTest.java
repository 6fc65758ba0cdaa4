package org.apimplanner.model.audit;

import static org.apimplanner.model.audit.Networks.plan;
import static org.apimplanner.model.reference.Severity.ERROR;
import static org.apimplanner.model.reference.Severity.INFO;
import static org.apimplanner.model.reference.Severity.WARNING;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.apimplanner.model.Word;
import org.apimplanner.model.audit.Audit.AuditFinding;
import org.apimplanner.model.audit.existing.ExistingFirewallPolicy;
import org.apimplanner.model.audit.existing.ExistingNetwork;
import org.apimplanner.model.audit.existing.ExistingNsg;
import org.apimplanner.model.audit.existing.ExistingResource;
import org.apimplanner.model.audit.existing.ExistingSubnet;
import org.apimplanner.model.audit.existing.LiveInstance;
import org.apimplanner.model.audit.existing.LiveInstance.Dependency;
import org.apimplanner.model.audit.existing.LiveInstance.Status;
import org.apimplanner.model.audit.existing.ResourceFacts;
import org.apimplanner.model.golden.Shipped;
import org.apimplanner.model.json.Place;
import org.apimplanner.model.json.ReadProblem;
import org.apimplanner.model.net.Access;
import org.apimplanner.model.net.Ipv4Address;
import org.apimplanner.model.net.Ipv4Prefix;
import org.apimplanner.model.net.PortRange;
import org.apimplanner.model.net.Protocol;
import org.apimplanner.model.plan.Feature;
import org.apimplanner.model.plan.ForcedTunneling;
import org.apimplanner.model.plan.Mode;
import org.apimplanner.model.plan.Plan;
import org.apimplanner.model.plan.Platform;
import org.apimplanner.model.reference.AuditFindingCode;
import org.apimplanner.model.reference.Severity;
import org.apimplanner.model.tags.ServiceTagFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// For each code of the catalogue one network that has the fault, with what must be said of it, and one
/// that is like it in all but the fault and must stay silent. Made by hand from the documents.
class FindingCatalogueTest {
    private static final Plan INTERNAL = plan(Mode.INTERNAL);
    private static final Plan EXTERNAL = plan(Mode.EXTERNAL);
    private static final Plan FORCED =
            INTERNAL.withForcedTunneling(Optional.of(ForcedTunneling.through(Ipv4Address.parse("10.20.1.4"))));
    private static final Plan FORCED_CLIENTS =
            EXTERNAL.withForcedTunneling(Optional.of(ForcedTunneling.through(Ipv4Address.parse("10.20.1.4"))
                    .withClientPrefixes(List.of(Ipv4Prefix.parse("203.0.113.0/24")))));
    private static final String TUNNEL = "Tunnel 0.0.0.0/0 VirtualAppliance 10.20.1.4";
    private static final Place PLACE = new Place("live.json", "");
    private static final String MANAGEMENT = "M 110 Inbound Allow Tcp ApiManagement VirtualNetwork 3443";

    /// A network that is held against a plan.
    private record Held(Plan plan, ExistingNetwork network, Optional<String> tagFile) {
        List<AuditFinding> findings(String code) {
            return Networks.AUDITOR
                    .audit(
                            Shipped.PLANNER.plan(plan),
                            network,
                            tagFile.map(text -> ServiceTagFile.read(text.getBytes(StandardCharsets.UTF_8))
                                    .named("tags.json")),
                            Optional.empty())
                    .findings()
                    .stream()
                    .filter(finding -> finding.code().word().equals(code))
                    .toList();
        }
    }

    record Fault(String code, Severity severity, String subject, String phrase, Held fault, Held nearMiss) {
        @Override
        public String toString() {
            return code;
        }
    }

    private static Held group(Plan plan, String... rules) {
        return new Held(plan, Networks.of(Networks.nsg(rules)), Optional.empty());
    }

    private static Held table(Plan plan, String... routes) {
        return new Held(plan, Networks.of(Networks.routes(routes)), Optional.empty());
    }

    private static Held subnet(String... endpoints) {
        return new Held(FORCED, Networks.of(Networks.subnet("10.20.4.0/27", endpoints)), Optional.empty());
    }

    private static Held live(Plan plan, LiveInstance instance) {
        return new Held(plan, new ExistingNetwork(List.of(instance), List.of()), Optional.empty());
    }

    private static Held behindGateway(Plan plan, Optional<String> gateway) {
        ExistingSubnet subnet = new ExistingSubnet(
                "snet-apim",
                new Place("subnet.json", ""),
                List.of("10.20.4.0/27"),
                List.of(),
                List.of(),
                gateway,
                Optional.empty(),
                ResourceFacts.NONE);
        return new Held(plan, Networks.of(subnet), Optional.empty());
    }

    private static Held problem(boolean unresolved) {
        ReadProblem problem =
                new ReadProblem(new Place("nsg.json", "/securityRules/3/protocol"), unresolved, "R", "Tpc", "Tcp");
        return new Held(INTERNAL, new ExistingNetwork(List.of(Networks.nsg()), List.of(problem)), Optional.empty());
    }

    private static Held at(String location) {
        ExistingNsg group =
                Networks.nsg().with(new ResourceFacts(true, Optional.empty(), Optional.of(location), List.of()));
        return new Held(INTERNAL, Networks.of(group), Optional.empty());
    }

    private static Held groups(String... names) {
        ExistingResource[] groups = Arrays.stream(names)
                .map(name -> new ExistingNsg(name, new Place(name + ".json", ""), List.of(), false))
                .toArray(ExistingResource[]::new);
        return new Held(INTERNAL, Networks.of(groups), Optional.empty());
    }

    private static Held withTunnel(String... routes) {
        return new Held(INTERNAL, Networks.of(Networks.nsg(MANAGEMENT), Networks.routes(routes)), Optional.empty());
    }

    private static Held policy(String source) {
        Place place = new Place("fw.json", "/rules/0");
        ExistingFirewallPolicy.Rule rule = new ExistingFirewallPolicy.Rule(
                "AllowStorage",
                100,
                Access.ALLOW,
                List.of(Protocol.TCP),
                List.of(source),
                List.of("Storage"),
                List.of(),
                List.of(),
                List.of(PortRange.of(443)),
                place);
        return new Held(
                FORCED,
                Networks.of(new ExistingFirewallPolicy("fw", new Place("fw.json", ""), List.of(rule))),
                Optional.empty());
    }

    private static Held tags(String cloud, String rule, String... tags) {
        String values = String.join(
                ",",
                Arrays.stream(tags)
                        .map(tag -> "{\"name\": \"" + tag
                                + "\", \"properties\": {\"addressPrefixes\": [\"20.60.0.0/16\"]}}")
                        .toList());
        return new Held(
                INTERNAL,
                Networks.of(Networks.nsg(rule)),
                Optional.of("{\"cloud\": \"" + cloud + "\", \"values\": [" + values + "]}"));
    }

    private static final String[] ALL_TAGS = {
        "ApiManagement", "Storage", "Sql", "AzureKeyVault", "AzureMonitor", "AzureCloud"
    };

    private static String[] numbered(int count, String format) {
        return IntStream.range(0, count)
                .mapToObj(i -> format.formatted(i, i / 200, i % 200))
                .toArray(String[]::new);
    }

    static List<Fault> faults() {
        Plan counters = INTERNAL.withFeatures(Set.of(Feature.RATE_LIMIT_COUNTERS));
        String probe = "P 100 Inbound Allow Tcp AzureLoadBalancer VirtualNetwork ";
        String mail = "Mail 100 Outbound Allow Tcp VirtualNetwork Internet 25,587,25028";
        String sql = "A 100 Outbound Allow Tcp VirtualNetwork Sql 1433";
        String denyOut = "Deny 4096 Outbound Deny * * * *";
        String back = "Back ApiManagement Internet";
        return List.of(
                new Fault(
                        "wrong-port",
                        WARNING,
                        "R",
                        "allows port 1443, which nothing here uses; Tcp 1433 to Sql needs port 1433",
                        group(INTERNAL, "R 100 Outbound Allow Tcp VirtualNetwork Sql 1443"),
                        group(INTERNAL, "R 100 Outbound Allow Tcp VirtualNetwork Sql 1433")),
                new Fault(
                        "wrong-protocol",
                        WARNING,
                        "R",
                        "allows port 4290 over Tcp",
                        group(counters, "R 100 Inbound Allow Tcp VirtualNetwork VirtualNetwork 4290"),
                        group(counters, "R 100 Inbound Allow Udp VirtualNetwork VirtualNetwork 4290")),
                new Fault(
                        "swapped-ends",
                        WARNING,
                        "M",
                        "matches nothing of the instance as it stands",
                        group(INTERNAL, "M 110 Inbound Allow Tcp VirtualNetwork ApiManagement 3443"),
                        group(INTERNAL, MANAGEMENT)),
                new Fault(
                        "never-matches",
                        WARNING,
                        "D",
                        "10.20.9.0/24 holds no address of it",
                        group(INTERNAL, "D 100 Inbound Deny * Internet 10.20.9.0/24 *"),
                        group(INTERNAL, "D 100 Inbound Deny * Internet 10.20.4.16/28 *")),
                new Fault(
                        "too-broad",
                        WARNING,
                        "M",
                        "Tcp 3443 from ApiManagement is all that the documents ask for",
                        group(INTERNAL, "M 110 Inbound Allow Tcp Internet VirtualNetwork 3443"),
                        group(INTERNAL, MANAGEMENT)),
                new Fault(
                        "dangerous",
                        ERROR,
                        "Rdp",
                        "opens port 3389 (Remote Desktop) of the subnet to the Internet",
                        group(INTERNAL, "Rdp 200 Inbound Allow Tcp Internet * 3389"),
                        group(INTERNAL, "Rdp 200 Inbound Allow Tcp 203.0.113.7/32 * 3389")),
                new Fault(
                        "not-for-mode",
                        WARNING,
                        "C",
                        "in the mode external and not in internal",
                        group(INTERNAL, "C 100 Inbound Allow Tcp Internet VirtualNetwork 443"),
                        group(EXTERNAL, "C 100 Inbound Allow Tcp Internet VirtualNetwork 443")),
                new Fault(
                        "not-for-platform",
                        INFO,
                        "P",
                        "on the platform stv1 and not on stv2",
                        group(INTERNAL.withEdition("2023-08"), probe + "*"),
                        group(INTERNAL.withEdition("2023-08"), probe + "6390")),
                new Fault(
                        "obsolete",
                        INFO,
                        "Mail",
                        "the documents of 2021 asked for and edition 2026-08 does not",
                        group(INTERNAL, mail),
                        group(INTERNAL.withEdition("2021"), mail)),
                new Fault(
                        "not-in-edition",
                        INFO,
                        "P",
                        "edition 2026-11 of the documents asks for and 2021, the plan's, does not",
                        group(INTERNAL.withEdition("2021"), probe + "6391"),
                        group(INTERNAL, probe + "6391")),
                new Fault(
                        "unneeded",
                        INFO,
                        "B",
                        "lets Tcp 8443 to 10.30.0.0/16 through, and the documents ask for nothing of it here",
                        group(INTERNAL, "B 100 Outbound Allow Tcp VirtualNetwork 10.30.0.0/16 8443"),
                        group(INTERNAL, "B 100 Outbound Deny Tcp VirtualNetwork 10.30.0.0/16 8443")),
                new Fault(
                        "regional-tag",
                        WARNING,
                        "M",
                        "lets in ApiManagement.WestEurope only",
                        group(INTERNAL, MANAGEMENT.replace("ApiManagement", "ApiManagement.WestEurope")),
                        group(INTERNAL, MANAGEMENT)),
                new Fault(
                        "shadowed",
                        WARNING,
                        "B",
                        "A matches all of its traffic first",
                        group(
                                INTERNAL,
                                "A 100 Outbound Deny * * Storage *",
                                "B 110 Outbound Allow Tcp VirtualNetwork Storage.WestUS 443"),
                        group(
                                INTERNAL,
                                "A 100 Outbound Deny * * Storage.WestUS *",
                                "B 110 Outbound Allow Tcp VirtualNetwork Storage 443")),
                new Fault(
                        "duplicate",
                        WARNING,
                        "B",
                        "says the same as A",
                        group(INTERNAL, sql, "B 110 Outbound Allow Tcp VirtualNetwork Sql 1433"),
                        group(INTERNAL, sql, "B 110 Outbound Allow Tcp VirtualNetwork Sql 1433-1434")),
                new Fault(
                        "priority-conflict",
                        ERROR,
                        "B",
                        "both have priority 100 in the direction Outbound",
                        group(INTERNAL, sql, "B 100 Outbound Allow Tcp VirtualNetwork Storage 443"),
                        group(INTERNAL, sql, probe + "6390")),
                new Fault(
                        "priority-out-of-range",
                        ERROR,
                        "A",
                        "has priority 4097; a rule's priority is 100 to 4096",
                        group(INTERNAL, sql.replace("100", "4097")),
                        group(INTERNAL, sql.replace("100", "4096"))),
                new Fault(
                        "broader-tag",
                        INFO,
                        "K",
                        "where Storage, AzureKeyVault, AzureMonitor is enough for Tcp 443 to Storage; Tcp 443 to AzureKeyVault;",
                        group(INTERNAL, "K 100 Outbound Allow Tcp VirtualNetwork AzureCloud 443", denyOut),
                        group(INTERNAL, "K 100 Outbound Allow Tcp VirtualNetwork AzureKeyVault 443", denyOut)),
                new Fault(
                        "tag-spelling",
                        INFO,
                        "A",
                        "'VIRTUAL_NETWORK'; its name is VirtualNetwork",
                        group(INTERNAL, sql.replace("VirtualNetwork", "VIRTUAL_NETWORK")),
                        group(INTERNAL, sql)),
                new Fault(
                        "unknown-tag",
                        WARNING,
                        "S",
                        "names 'Storag', which is no service tag of the file; Storage is near",
                        tags("Public", "S 100 Outbound Deny * * Storag 443", ALL_TAGS),
                        tags("Public", "S 100 Outbound Deny * * Storage 443", ALL_TAGS)),
                new Fault(
                        "tag-file-cloud",
                        WARNING,
                        "tags.json",
                        "is the service tag file of China, but the plan's cloud is Public",
                        tags("China", MANAGEMENT, ALL_TAGS),
                        tags("Public", MANAGEMENT, ALL_TAGS)),
                new Fault(
                        "tag-not-in-file",
                        WARNING,
                        "tags.json",
                        "has no IPv4 range for what the plan asks for: AzureKeyVault",
                        tags(
                                "Public",
                                MANAGEMENT,
                                Arrays.stream(ALL_TAGS)
                                        .filter(tag -> !tag.equals("AzureKeyVault"))
                                        .toArray(String[]::new)),
                        tags("Public", MANAGEMENT, ALL_TAGS)),
                new Fault(
                        "relies-on-default",
                        INFO,
                        "AllowInternetOutBound",
                        "Tcp 1433 to Sql",
                        group(INTERNAL),
                        group(INTERNAL, denyOut)),
                new Fault(
                        "nat-gateway",
                        INFO,
                        "snet-apim",
                        "leaves by the NAT gateway ng: backends on the Internet see its public address",
                        behindGateway(INTERNAL, Optional.of("ng")),
                        behindGateway(INTERNAL, Optional.empty())),
                new Fault(
                        "no-security-group",
                        WARNING,
                        "snet-apim",
                        "No file says that the subnet snet-apim has a network security group",
                        behindGateway(INTERNAL, Optional.empty()),
                        behindGateway(INTERNAL.withEdition("2023-08").withPlatform(Platform.STV1), Optional.empty())),
                new Fault(
                        "nat-gateway-unfit",
                        ERROR,
                        "snet-apim",
                        "does not work with the Basic public IP address of the platform stv1",
                        behindGateway(INTERNAL.withEdition("2023-08").withPlatform(Platform.STV1), Optional.of("ng")),
                        behindGateway(INTERNAL, Optional.of("ng"))),
                new Fault(
                        "live-failure",
                        WARNING,
                        "db.example.net",
                        "cannot reach db.example.net from West Europe: timed out",
                        live(
                                INTERNAL,
                                new LiveInstance(
                                        "apim",
                                        PLACE,
                                        List.of(new Status(
                                                "West Europe", "db.example.net", "failure", "", false, "timed out")),
                                        List.of())),
                        live(
                                INTERNAL,
                                new LiveInstance(
                                        "apim",
                                        PLACE,
                                        List.of(new Status("West Europe", "db.example.net", "success", "", false, "")),
                                        List.of()))),
                new Fault(
                        "live-hosts",
                        INFO,
                        "apim",
                        "names hosts (1) that no host of the plan's allowlist covers: ocsp.digicert.com:8080",
                        live(
                                INTERNAL,
                                new LiveInstance(
                                        "apim",
                                        PLACE,
                                        List.of(),
                                        List.of(new Dependency("Certificates", "ocsp.digicert.com", List.of(8080))))),
                        live(
                                INTERNAL,
                                new LiveInstance(
                                        "apim",
                                        PLACE,
                                        List.of(),
                                        List.of(new Dependency("Certificates", "ocsp.digicert.com", List.of(80)))))),
                new Fault(
                        "admin-rules",
                        WARNING,
                        "rc-edge",
                        "before any security group (these deny: R0)",
                        new Held(
                                INTERNAL,
                                Networks.of(Networks.admin(true, "R0 10 Inbound Deny Tcp * * 22")),
                                Optional.empty()),
                        group(INTERNAL, "R0 100 Inbound Deny Tcp * * 22")),
                new Fault(
                        "malformed",
                        ERROR,
                        "R",
                        "cannot be read at /securityRules/3/protocol: found Tpc, expected Tcp",
                        problem(false),
                        problem(true)),
                new Fault(
                        "unresolved",
                        ERROR,
                        "R",
                        "At /securityRules/3/protocol the file does not hold a value of R: found Tpc",
                        problem(true),
                        problem(false)),
                new Fault(
                        "location-differs",
                        WARNING,
                        "nsg-apim",
                        "lies in japaneast, and the plan's region is West Europe",
                        at("japaneast"),
                        at("West Europe")),
                new Fault(
                        "which-group",
                        ERROR,
                        "nsg-apim, nsg-web",
                        "Several security groups could be the one of API Management's subnet in West Europe",
                        groups("nsg-apim", "nsg-web"),
                        groups("nsg-apim", "nsg-apim")),
                new Fault(
                        "network-may-be-all",
                        INFO,
                        "nsg-apim",
                        "With the default route Tunnel, the tag VirtualNetwork may hold every address",
                        withTunnel(TUNNEL, back),
                        withTunnel("Spoke 10.30.0.0/16 VirtualAppliance 10.20.1.4", back)),
                new Fault(
                        "tag-as-source",
                        ERROR,
                        "AllowStorage",
                        "names VirtualNetwork as its source",
                        policy("VirtualNetwork"),
                        policy("10.20.4.0/27")),
                new Fault(
                        "route-asymmetric",
                        ERROR,
                        "Tunnel",
                        "sends answers to the control plane through VirtualAppliance 10.20.1.4",
                        table(INTERNAL, TUNNEL),
                        table(INTERNAL, TUNNEL, back)),
                new Fault(
                        "route-regional-tag",
                        ERROR,
                        "Back",
                        "returns only ApiManagement.WestEurope to the Internet",
                        table(INTERNAL, TUNNEL, "Back ApiManagement.WestEurope Internet"),
                        table(INTERNAL, TUNNEL, back, "Part ApiManagement.WestEurope Internet")),
                new Fault(
                        "route-single-address",
                        WARNING,
                        "One",
                        "routes the single control-plane address 51.145.179.78",
                        table(INTERNAL, TUNNEL, "One 51.145.179.78/32 Internet"),
                        table(INTERNAL, TUNNEL, back, "One 51.145.179.78/32 Internet")),
                new Fault(
                        "wrong-next-hop",
                        ERROR,
                        "Tunnel",
                        "to VirtualAppliance 10.20.1.5; the plan asks for VirtualAppliance 10.20.1.4",
                        table(FORCED, "Tunnel 0.0.0.0/0 VirtualAppliance 10.20.1.5", back),
                        table(FORCED, TUNNEL, back)),
                new Fault(
                        "missing-client-route",
                        WARNING,
                        "203.0.113.0/24",
                        "no way back to the clients in 203.0.113.0/24 but the tunnel",
                        table(FORCED_CLIENTS, TUNNEL, back),
                        table(FORCED_CLIENTS, TUNNEL, back, "Clients 203.0.112.0/22 Internet")),
                new Fault(
                        "missing-service-endpoint",
                        WARNING,
                        "snet-apim",
                        "no service endpoint for Microsoft.KeyVault",
                        subnet("Microsoft.Storage", "Microsoft.Sql", "Microsoft.EventHub"),
                        subnet("microsoft.storage", "Microsoft.Sql", "Microsoft.EventHub", "Microsoft.KeyVault")),
                new Fault(
                        "too-many-tag-routes",
                        ERROR,
                        "rt-apim",
                        "has 26 routes with service tags; a route table may have 25",
                        table(INTERNAL, numbered(26, "T%1$d Tag%1$d Internet")),
                        table(INTERNAL, numbered(25, "T%1$d Tag%1$d Internet"))),
                new Fault(
                        "too-many-routes",
                        ERROR,
                        "rt-apim",
                        "has 1001 routes; a route table may have 1000",
                        table(INTERNAL, numbered(1001, "R%1$d 10.%2$d.%3$d.0/24 VnetLocal")),
                        table(INTERNAL, numbered(1000, "R%1$d 10.%2$d.%3$d.0/24 VnetLocal"))));
    }

    @ParameterizedTest
    @MethodSource("faults")
    void aFaultIsNamedAndItsNearMissIsNot(Fault fault) {
        List<AuditFinding> findings = fault.fault().findings(fault.code()).stream()
                .filter(finding -> finding.subject().equals(fault.subject()))
                .toList();
        assertEquals(1, findings.size(), findings.toString());
        AuditFinding finding = findings.getFirst();
        assertEquals(fault.severity(), finding.severity());
        assertTrue(finding.message().contains(fault.phrase()), finding.message());
        assertTrue(finding.message().endsWith(".") && !finding.message().contains("{"), finding.message());
        assertTrue(finding.fix().filter(fix -> !fix.contains("{")).isPresent(), finding.toString());
        assertEquals(
                List.of(),
                fault.nearMiss().findings(fault.code()).stream()
                        .filter(near -> near.subject().equals(fault.subject()))
                        .toList());
    }

    @Test
    void everyCodeOfTheCatalogueHasItsCase() {
        Set<String> codes = new TreeSet<>();
        faults().forEach(fault -> codes.add(fault.code()));
        assertEquals(new TreeSet<>(Word.words(AuditFindingCode.class)), codes);
    }
}
