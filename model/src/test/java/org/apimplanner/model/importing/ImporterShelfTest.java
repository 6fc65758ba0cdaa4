package org.apimplanner.model.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apimplanner.model.audit.existing.ExistingNetwork;
import org.apimplanner.model.audit.existing.ExistingNetworkReader;
import org.apimplanner.model.audit.existing.GivenFile;
import org.apimplanner.model.audit.existing.GivenFiles;
import org.apimplanner.model.file.PlanFile;
import org.apimplanner.model.importing.ImportOutcome.Imported;
import org.apimplanner.model.importing.OpenQuestion.Missing;
import org.apimplanner.model.reference.ReferenceData;
import org.apimplanner.model.reference.ReferenceReader;
import org.apimplanner.resources.ShippedResources;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Each folder of the shelf holds files as people have them, and the plan that was written for them by
/// hand.
class ImporterShelfTest {
    private static final ReferenceData REFERENCE = ReferenceReader.read(ShippedResources::reference);
    private static final String PLAN = "plan.json";

    private static Path shelf() {
        try {
            return Path.of(Objects.requireNonNull(ImporterShelfTest.class.getResource("/import"))
                    .toURI());
        } catch (URISyntaxException e) {
            throw new AssertionError(e);
        }
    }

    static Stream<String> cases() throws IOException {
        try (Stream<Path> folders = Files.list(shelf())) {
            return folders.map(folder -> folder.getFileName().toString()).sorted().toList().stream();
        }
    }

    private static Imported imported(String name) throws IOException {
        List<GivenFile> files = new ArrayList<>();
        try (Stream<Path> inputs = Files.list(shelf().resolve(name))) {
            for (Path file : inputs.sorted().toList()) {
                String fileName = file.getFileName().toString();
                if (!fileName.equals(PLAN)) {
                    try (InputStream bytes = Files.newInputStream(file)) {
                        files.add(ExistingNetworkReader.open(fileName, bytes));
                    }
                }
            }
        }
        ExistingNetwork all = GivenFiles.networks(files).stream()
                .reduce(new ExistingNetwork(List.of(), List.of()), ExistingNetwork::plus);
        return assertInstanceOf(Imported.class, new Importer(REFERENCE).from(all, Choice.NONE));
    }

    private static Set<Missing> missing(String name) throws IOException {
        return imported(name).questions().stream()
                .map(OpenQuestion::missing)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void theImportGivesThePlanOfAnExpert(String name) throws IOException {
        String expected = Files.readString(shelf().resolve(name).resolve(PLAN));
        assertEquals(
                PlanFile.write(PlanFile.read(expected, REFERENCE)),
                PlanFile.write(imported(name).plan()));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void everyFieldTakenSaysItsFile(String name) throws IOException {
        List<Taken> taken = imported(name).taken();
        assertTrue(taken.stream().anyMatch(one -> one.field().equals("regions/0/name")), name);
        assertEquals(
                List.of(),
                taken.stream().filter(one -> one.place().file().isEmpty()).toList());
    }

    @Test
    void theShelfHoldsAtLeastTwenty() throws IOException {
        assertTrue(cases().count() >= 20);
    }

    @Test
    void aNetworkAloneAsksForTierModeAndTheSubnet() throws IOException {
        assertEquals(Set.of(Missing.TIER, Missing.MODE, Missing.CHOICE_OF_SUBNET), missing("network-alone"));
    }

    @Test
    void aWholeInstanceAsksNothing() throws IOException {
        assertEquals(Set.of(), missing("premium-internal"));
    }

    @Test
    void anInstanceWhoseNetworkIsNotDescribedAsksForIt() throws IOException {
        assertEquals(Set.of(Missing.NETWORK), missing("subnet-list"));
    }

    @Test
    void whatHoldsARangeIsNamed() throws IOException {
        List<String> holders = imported("premium-internal").taken().stream()
                .filter(one -> one.field().equals("regions/0/inUse"))
                .map(one -> one.value() + " " + one.from())
                .toList();
        assertEquals(List.of("10.20.0.0/26 AzureFirewallSubnet", "10.20.2.0/24 snet-app"), holders);
    }
}
