package org.apimplanner.model.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apimplanner.model.audit.existing.ExistingNetwork;
import org.apimplanner.model.audit.existing.ExistingNetworkReader;
import org.apimplanner.model.audit.existing.GivenFile;
import org.apimplanner.model.audit.existing.GivenFiles;
import org.apimplanner.model.plan.Mode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A template and what it deploys give the same audit. What each deploys was worked out by hand and
/// stands beside it as az shows it.
class TemplateShelfTest {
    private static GivenFile open(String file, String name) throws IOException {
        try (InputStream bytes = TemplateShelfTest.class.getResourceAsStream("/templates/" + file)) {
            return ExistingNetworkReader.open(name, bytes);
        }
    }

    private static ExistingNetwork template(String name) throws IOException {
        List<GivenFile> files = new ArrayList<>();
        if (TemplateShelfTest.class.getResource("/templates/" + name + ".parameters.json") != null) {
            files.add(open(name + ".parameters.json", "net.parameters.json"));
        }
        files.add(open(name + ".json", "net.json"));
        return GivenFiles.networks(files).stream()
                .reduce(new ExistingNetwork(List.of(), List.of()), ExistingNetwork::plus);
    }

    private static ExistingNetwork deployed(String name) throws IOException {
        return GivenFiles.networks(List.of(open(name + ".deployed.json", "net.json")))
                .getFirst();
    }

    private static List<String> findings(Audit audit) {
        return audit.findings().stream()
                .map(f -> Stream.of(f.severity(), f.code(), f.subject(), f.resource(), f.message(), f.fix())
                        .toList()
                        .toString())
                .sorted()
                .toList();
    }

    /// What is changed, and how; which resource group it lies in a template cannot say.
    private static List<String> changes(Audit audit) {
        return audit.changes().stream()
                .map(change -> change.action() + " " + change.target().subject() + " in "
                        + change.target().resource() + " " + change.properties() + " " + change.reason())
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "conditional-rules",
                "verified-module-group",
                "verified-modules-network",
                "modules-in-a-loop",
                "rules-from-an-object",
                "rules-from-lambdas",
                "group-by-kind",
                "outer-scope",
                "existing-network",
                "filled-by-parameters",
                "union-of-common-part",
                "own-functions",
                "worked-out-ranges",
                "conditional-resources",
                "loaded-rules",
                "rules-as-outputs",
                "passed-values",
                "verified-modules-subnets"
            })
    void aTemplateAndWhatItDeploysGiveTheSameAudit(String name) throws IOException {
        ExistingNetwork written = template(name);
        assertEquals(List.of(), written.problems());
        for (Mode mode : List.of(Mode.INTERNAL, Mode.EXTERNAL)) {
            Audit audit = Networks.audit(Networks.plan(mode), written);
            Audit expected = Networks.audit(Networks.plan(mode), deployed(name));
            assertTrue(expected.resources().stream().anyMatch(Audit.ResourceReading::judged));
            assertEquals(expected.requirements(), audit.requirements());
            assertEquals(findings(expected), findings(audit));
            assertEquals(changes(expected), changes(audit));
            assertEquals(expected.compliant(), audit.compliant());
        }
    }
}
