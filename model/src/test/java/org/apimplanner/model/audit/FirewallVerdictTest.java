package org.apimplanner.model.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apimplanner.model.Word;
import org.apimplanner.model.audit.Audit.Kind;
import org.apimplanner.model.audit.Audit.Status;
import org.apimplanner.model.audit.Audit.Verdict;
import org.apimplanner.model.audit.existing.ExistingFirewallPolicy;
import org.apimplanner.model.audit.existing.ExistingNetwork;
import org.apimplanner.model.golden.Shipped;
import org.apimplanner.model.json.Place;
import org.apimplanner.model.net.Access;
import org.apimplanner.model.net.Ipv4Prefix;
import org.apimplanner.model.net.PortRange;
import org.apimplanner.model.net.Protocol;
import org.apimplanner.model.plan.ForcedTunneling;
import org.apimplanner.model.plan.Mode;
import org.apimplanner.model.plan.Plan;
import org.apimplanner.model.plan.RegionPlan;
import org.apimplanner.model.plan.Tier;
import org.apimplanner.model.tags.ServiceTagFile;
import org.junit.jupiter.api.Test;

class FirewallVerdictTest {
    private static final Plan INTERNAL = Networks.plan(Mode.INTERNAL);
    private static final ServiceTagFile FILE = ServiceTagFile.read("""
            {"values": [{"name": "Storage", "properties": {"addressPrefixes": ["20.60.0.0/24", "20.60.9.0/24"]}}]}""".getBytes(StandardCharsets.UTF_8));

    /// A policy, each rule written as `access protocol source destinations ports`; a destination with a
    /// dot and letters is a host, one with `tag:` a tag of hosts.
    private static ExistingFirewallPolicy policy(String... rules) {
        return new ExistingFirewallPolicy(
                "fw",
                new Place("firewall.json", ""),
                IntStream.range(0, rules.length)
                        .mapToObj(i -> rule("F" + i, rules[i]))
                        .toList());
    }

    private static ExistingFirewallPolicy.Rule rule(String name, String text) {
        String[] words = text.split(" ");
        List<String> destinations = Arrays.asList(words[3].split(","));
        return new ExistingFirewallPolicy.Rule(
                name,
                100,
                Word.find(Access.class, words[0]).orElseThrow(),
                List.of(Word.find(Protocol.class, words[1]).orElseThrow()),
                List.of(words[2]),
                destinations.stream()
                        .filter(word -> !isHost(word) && !word.startsWith("tag:"))
                        .toList(),
                destinations.stream().filter(FirewallVerdictTest::isHost).toList(),
                destinations.stream().filter(word -> word.startsWith("tag:")).toList(),
                Stream.of(words[4].split(",")).map(PortRange::parse).toList(),
                new Place("firewall.json", ""));
    }

    private static boolean isHost(String word) {
        return word.matches("(\\*\\.)?[a-z][a-z0-9.-]*\\.[a-z]+");
    }

    private static Verdict verdict(String destination, Optional<ServiceTagFile> tags, String... rules) {
        Audit audit = Networks.AUDITOR.audit(
                Shipped.PLANNER.plan(INTERNAL), Networks.of(policy(rules)), tags, Optional.empty());
        return audit.requirements().stream()
                .filter(each ->
                        each.kind() == Kind.FIREWALL && each.destination().equals(destination))
                .findFirst()
                .orElseThrow();
    }

    private static Status status(String destination, String... rules) {
        return verdict(destination, Optional.empty(), rules).status();
    }

    @Test
    void whatNoRuleAllowsIsBlocked() {
        Verdict verdict = verdict("crl.microsoft.com", Optional.empty());
        assertEquals(Status.BLOCKED, verdict.status());
        assertEquals(List.of(), verdict.decidedBy());
        assertEquals(Optional.of("Tcp 80, 443 from VirtualNetwork to crl.microsoft.com"), verdict.uncovered());
    }

    @Test
    void aHostIsAllowedByItsNameOrAPatternThatHoldsIt() {
        assertEquals(Status.ALLOWED, status("crl.microsoft.com", "Allow Tcp * crl.microsoft.com 80,443"));
        assertEquals(Status.ALLOWED, status("crl.microsoft.com", "Allow Tcp * *.microsoft.com 80,443"));
        assertEquals(Status.ALLOWED, status("crl.microsoft.com", "Allow Tcp 10.20.4.0/27 * *"));
        assertEquals(Status.PARTIAL, status("crl.microsoft.com", "Allow Tcp * crl.microsoft.com 443"));
        assertEquals(Status.BLOCKED, status("crl.microsoft.com", "Allow Tcp * *.crl.microsoft.com 80,443"));
        assertEquals(Status.BLOCKED, status("crl.microsoft.com", "Allow Tcp 10.20.9.0/24 crl.microsoft.com 80,443"));
    }

    @Test
    void aDenyOfTheHostInFrontBlocks() {
        assertEquals(
                List.of("F0"),
                verdict(
                                "crl.microsoft.com",
                                Optional.empty(),
                                "Deny Tcp * *.microsoft.com *",
                                "Allow Tcp * crl.microsoft.com 80,443")
                        .decidedBy());
    }

    @Test
    void oneHostUnderAPatternIsNotThePattern() {
        // The documents of 2026-08 list *.data.microsoft.com under its own name.
        assertEquals(Status.ALLOWED, status("*.data.microsoft.com", "Allow Tcp * *.microsoft.com 443"));
        assertEquals(Status.BLOCKED, status("*.data.microsoft.com", "Allow Tcp * eu.data.microsoft.com 80"));
        assertEquals(Status.PARTIAL, status("*.data.microsoft.com", "Allow Tcp * eu.data.microsoft.com 443"));
    }

    @Test
    void addressesAndTagsOfHostsMayOrMayNotHoldAHost() {
        assertEquals(Status.UNKNOWN, status("crl.microsoft.com", "Allow Tcp * 23.0.0.0/8 80,443"));
        assertEquals(Status.UNKNOWN, status("crl.microsoft.com", "Allow Tcp * tag:WindowsUpdate 80,443"));
        assertEquals(Status.BLOCKED, status("crl.microsoft.com", "Allow Tcp * 10.0.0.0/8 80,443"));
    }

    @Test
    void aServiceTagIsAllowedAsADestination() {
        assertEquals(Status.ALLOWED, status("Storage", "Allow Tcp * Storage 443"));
        assertEquals(Status.PARTIAL, status("Storage", "Allow Tcp * Storage.WestEurope 443"));
        assertEquals(Status.UNKNOWN, status("Storage", "Allow Tcp * *.blob.core.windows.net 443"));
    }

    @Test
    void aServiceTagAsTheSourceMatchesNothing() {
        assertEquals(Status.BLOCKED, status("Storage", "Allow Tcp VirtualNetwork Storage 443"));
        assertEquals(Status.BLOCKED, status("Storage", "Allow Tcp AzureCloud Storage 443"));
        assertEquals(Status.ALLOWED, status("Storage", "Allow Tcp 10.20.4.0/24 Storage 443"));
    }

    @Test
    void withTheTagFileRangesAreHeldAgainstRanges() {
        Optional<ServiceTagFile> tags = Optional.of(FILE);
        assertEquals(
                Status.ALLOWED,
                verdict("Storage", tags, "Allow Tcp * 20.60.0.0/16 443").status());
        Verdict half = verdict("Storage", tags, "Allow Tcp * 20.60.0.0/24 443");
        assertEquals(Status.PARTIAL, half.status());
        assertEquals(Optional.of("Tcp 443 from VirtualNetwork to 20.60.9.0/24"), half.uncovered());
    }

    @Test
    void everyRowOfTheAllowlistHasAVerdict() {
        Audit audit = Networks.audit(INTERNAL, Networks.of(policy("Allow * * * *")));
        List<Verdict> verdicts = audit.requirements().stream()
                .filter(verdict -> verdict.kind() == Kind.FIREWALL)
                .toList();
        assertEquals(
                Shipped.PLANNER.plan(INTERNAL).regions().getFirst().firewall().size(), verdicts.size());
        assertTrue(verdicts.stream().allMatch(verdict -> verdict.status() == Status.ALLOWED));
    }

    @Test
    void theNetworkItselfIsNoPartOfTheInternet() {
        Plan plan = INTERNAL.withRegion(0, r -> r.withVnet(Ipv4Prefix.parse("10.20.0.0/16")));
        Audit audit = Networks.audit(plan, Networks.of(policy("Allow Tcp * Internet 80")));
        Verdict validation = audit.requirements().stream()
                .filter(verdict ->
                        verdict.kind() == Kind.FIREWALL && verdict.rule().equals("certificate-validation"))
                .findFirst()
                .orElseThrow();
        assertEquals("*", validation.destination());
        assertEquals(Optional.empty(), validation.uncovered());
        assertEquals(Status.ALLOWED, validation.status());
    }

    @Test
    void whatTakesAServiceEndpointIsNotAskedOfTheFirewall() {
        Plan forced = INTERNAL.withForcedTunneling(Optional.of(ForcedTunneling.throughGateway()));
        assertEquals(Set.of("AzureMonitor"), askedTags(forced, Networks.of(policy())));
        assertEquals(Set.of("AzureMonitor"), askedTags(forced, Networks.of()));
        Plan without = forced.withForcedTunneling(
                Optional.of(ForcedTunneling.throughGateway().withServiceEndpoints(false)));
        assertEquals(
                Set.of("AzureMonitor", "Storage", "Sql", "AzureKeyVault"), askedTags(without, Networks.of(policy())));
    }

    @Test
    void aModeWithoutForcedRoutesAsksForNoFirewall() {
        RegionPlan region =
                RegionPlan.of("swedencentral", true).withSubnet(Optional.of(Ipv4Prefix.parse("10.31.0.0/24")));
        Plan injected = Plan.of("2026-11", Tier.PREMIUM_V2, Mode.INJECTION, region)
                .withForcedTunneling(Optional.of(ForcedTunneling.throughGateway()));
        assertEquals(Set.of(), askedTags(injected, Networks.of()));
    }

    private static Set<String> askedTags(Plan plan, ExistingNetwork existing) {
        return Networks.audit(plan, existing).requirements().stream()
                .filter(verdict -> verdict.kind() == Kind.FIREWALL)
                .map(Verdict::destination)
                .filter(Set.of("AzureMonitor", "Storage", "Sql", "AzureKeyVault")::contains)
                .collect(Collectors.toSet());
    }
}
