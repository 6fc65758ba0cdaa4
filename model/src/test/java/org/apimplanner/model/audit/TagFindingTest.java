package org.apimplanner.model.audit;

import static org.apimplanner.model.audit.FoundIn.only;
import static org.apimplanner.model.audit.Networks.audit;
import static org.apimplanner.model.audit.Networks.plan;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apimplanner.model.audit.Audit.AuditFinding;
import org.apimplanner.model.golden.Shipped;
import org.apimplanner.model.plan.Cloud;
import org.apimplanner.model.plan.Feature;
import org.apimplanner.model.plan.Mode;
import org.apimplanner.model.plan.Plan;
import org.apimplanner.model.plan.RegionPlan;
import org.apimplanner.model.reference.AuditFindingCode;
import org.apimplanner.model.tags.ServiceTagFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Findings about the words of tags, and about the file that tags are looked up in.
class TagFindingTest {
    private static final Plan INTERNAL = plan(Mode.INTERNAL);

    @Test
    void oldSpellingsAreNamedWithTheProperOne() {
        assertEquals(
                Set.of("VIRTUAL_NETWORK VirtualNetwork", "Event Hub EventHub"),
                Set.copyOf(audit(
                                INTERNAL.withFeatures(Set.of(Feature.EVENT_HUBS)),
                                Networks.of(Networks.nsg(
                                        "E 100 Outbound Allow Tcp VIRTUAL_NETWORK Event~Hub 5671,5672,443")))
                        .findings()
                        .stream()
                        .filter(finding -> finding.code() == AuditFindingCode.TAG_SPELLING)
                        .map(finding -> finding.arguments().get("found") + " "
                                + finding.arguments().get("expected"))
                        .toList()));
        assertEquals(
                "AzureKeyVault",
                only(INTERNAL, "tag-spelling", "K 100 Outbound Allow Tcp * AzureKeyVaults 443")
                        .arguments()
                        .get("expected"));
    }

    @Test
    void spellingsComeFromTheCatalogueOfTags() {
        // Neither the facts about Azure's rule language nor the algebra know these.
        assertEquals(
                "AzureActiveDirectory",
                only(INTERNAL, "tag-spelling", "A 100 Outbound Allow Tcp * AAD 443")
                        .arguments()
                        .get("expected"));
        assertEquals(
                List.of(),
                Shipped.REFERENCE.auditFacts().tags().stream()
                        .map(tag -> tag.tag())
                        .filter(tag -> Shipped.REFERENCE.tag(tag, Cloud.PUBLIC).isEmpty())
                        .toList());
    }

    @Test
    void aTagThatTheFileDoesNotHaveIsUnknown() {
        ServiceTagFile file = ServiceTagFile.read(
                "{\"values\": [{\"name\": \"Storage\", \"properties\": {\"addressPrefixes\": [\"20.60.0.0/16\"]}}]}"
                        .getBytes(StandardCharsets.UTF_8));
        Audit audit = Networks.AUDITOR.audit(
                Shipped.PLANNER.plan(INTERNAL),
                Networks.of(Networks.nsg("S 100 Outbound Deny * * Storag 443")),
                Optional.of(file),
                Optional.empty());
        AuditFinding finding = audit.findings().stream()
                .filter(each -> each.code() == AuditFindingCode.UNKNOWN_TAG)
                .findFirst()
                .orElseThrow();
        assertEquals("S names 'Storag', which is no service tag of the file; Storage is near.", finding.message());
    }

    private static List<String> withTags(Plan plan, String tagFile, String... rules) {
        ServiceTagFile tags =
                ServiceTagFile.read(tagFile.getBytes(StandardCharsets.UTF_8)).named("tags.json");
        return Networks.AUDITOR
                .audit(
                        Shipped.PLANNER.plan(plan),
                        Networks.of(Networks.nsg(rules)),
                        Optional.of(tags),
                        Optional.empty())
                .findings()
                .stream()
                .filter(finding -> finding.file().equals("tags.json") || finding.code() == AuditFindingCode.UNKNOWN_TAG)
                .map(finding -> finding.severity().word() + " " + finding.code().word() + " " + finding.subject() + " "
                        + finding.arguments().get("found"))
                .toList();
    }

    /// All tags that an internal instance needs, each with a range.
    private static String tagFile(String cloud, String... without) {
        List<String> lacking = List.of(without);
        return "{\"cloud\": " + cloud + ", \"values\": ["
                + Stream.of("ApiManagement", "Storage", "Sql", "AzureKeyVault", "AzureMonitor", "AzureCloud")
                        .filter(tag -> !lacking.contains(tag))
                        .map(tag -> "{\"name\": \"" + tag
                                + "\", \"properties\": {\"addressPrefixes\": [\"20.60.0.0/16\"]}}")
                        .collect(Collectors.joining(","))
                + "]}";
    }

    @ParameterizedTest
    @CsvSource({
        "PUBLIC, Public, ",
        "PUBLIC, public, ",
        "PUBLIC, AzureGovernment, warning tag-file-cloud tags.json AzureGovernment",
        "PUBLIC, China, warning tag-file-cloud tags.json China",
        "US_GOV, AzureGovernment, ",
        "US_GOV, Public, warning tag-file-cloud tags.json Public",
        "CHINA, China, ",
        "CHINA, AzureChina, ",
        "CHINA, Public, warning tag-file-cloud tags.json Public"
    })
    void aTagFileOfAnotherCloudIsNamed(Cloud cloud, String written, String expected) {
        String region = switch (cloud) {
            case PUBLIC -> "westeurope";
            case US_GOV -> "usgovvirginia";
            case CHINA -> "chinaeast2";
        };
        Plan plan = INTERNAL.withCloud(cloud).withRegions(List.of(RegionPlan.of(region, true)));
        assertEquals(expected == null ? List.of() : List.of(expected), withTags(plan, tagFile('"' + written + '"')));
    }

    @Test
    void tagsThatThePlanNeedsAndTheFileLacksAreNamedOnce() {
        assertEquals(
                List.of("warning tag-not-in-file tags.json AzureKeyVault, Storage"),
                withTags(
                        INTERNAL,
                        tagFile("null", "Storage", "AzureKeyVault"),
                        "S 100 Outbound Allow Tcp VirtualNetwork Storage 443"));
        // A file of another cloud is the one cause, whatever it lacks.
        assertEquals(
                List.of("warning tag-file-cloud tags.json China"),
                withTags(INTERNAL, tagFile("\"China\"", "Storage", "AzureKeyVault")));
    }

    @Test
    void aRangeOfTheTagFileThatCannotBeReadIsNamed() {
        assertEquals(
                List.of("error malformed Sql '10.0.0.0/33'"),
                withTags(
                        INTERNAL,
                        tagFile("\"Public\"")
                                .replace(
                                        "\"Sql\", \"properties\": {\"addressPrefixes\": [",
                                        "\"Sql\", \"properties\": {\"addressPrefixes\": [\"10.0.0.0/33\",")));
    }
}
