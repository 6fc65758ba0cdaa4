package org.apimplanner.app.program;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apimplanner.app.desktop.state.FileClaims;
import org.apimplanner.app.desktop.state.FilePlanStore;
import org.apimplanner.app.export.ExportedFile;
import org.apimplanner.app.export.Exporter;
import org.apimplanner.model.file.PlanFile;
import org.apimplanner.model.plan.Plan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The program's files on systems like those of Windows, macOS and Linux, each held in memory: what the machine
/// that runs this test is, does not matter.
class OtherFileSystemsTest {
    private static final Composition COMPOSITION = Composition.shipped();

    /// What Windows refuses in a name, or takes for a device, whatever follows the first dot.
    private static final Pattern REFUSED =
            Pattern.compile("(?i).*[<>:\"|?*\\x00-\\x1f].*|.*[. ]|(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])([ .].*)?");

    enum Kind {
        WINDOWS(Configuration.windows(), "C:\\Users\\Jörg Ü\\plans"),
        MACOS(Configuration.osX(), "/Users/Jörg Ü/plans"),
        LINUX(
                Configuration.unix().toBuilder()
                        .setAttributeViews("basic", "owner", "posix", "unix")
                        .build(),
                "/home/Jörg Ü/plans");

        private final Configuration configuration;
        private final String folder;

        Kind(Configuration configuration, String folder) {
            this.configuration = configuration;
            this.folder = folder;
        }

        FileSystem system() {
            return Jimfs.newFileSystem(configuration);
        }

        Path folder(FileSystem system) throws IOException {
            return Files.createDirectories(system.getPath(folder));
        }
    }

    @ParameterizedTest
    @EnumSource
    void aFileIsReplacedWholeAndNothingIsLeftBesideIt(Kind kind) throws IOException {
        try (FileSystem system = kind.system()) {
            Path file = kind.folder(system).resolve("Netz für Köln 網路.apimplan.json");
            WholeFile.write(file, "an older and longer text");
            Path left = Files.writeString(
                    file.resolveSibling("." + file.getFileName() + ".123e4567-e89b-42d3-a456-426614174000.part"), "");
            Files.setLastModifiedTime(left, FileTime.from(Instant.EPOCH));
            WholeFile.write(file, "new");
            assertEquals("new", Files.readString(file));
            assertEquals(1, names(file.getParent()).size());
        }
    }

    @ParameterizedTest
    @EnumSource
    void theFilesOfAFormatLieInItsFolder(Kind kind) throws IOException {
        try (FileSystem system = kind.system()) {
            Path folder = kind.folder(system).resolve("out");
            List<String> wrote = new ArrayList<>();
            writer(folder, wrote)
                    .write(List.of(ExportedFile.of("arm/azuredeploy.json", "{}"), ExportedFile.of("plan.json", "{}")));
            assertEquals(2, wrote.size());
            assertEquals("{}", Files.readString(folder.resolve("arm").resolve("azuredeploy.json")));
            assertEquals(List.of("azuredeploy.json"), names(folder.resolve("arm")));
        }
    }

    @ParameterizedTest
    @EnumSource
    void aPlanIsReadAsItWasWrittenAndWithWindowsLineEndsToo(Kind kind) throws IOException {
        Plan plan = PlanFile.read(
                ShippedSamples.named("hub-and-spoke").orElseThrow().text(), COMPOSITION.reference());
        FilePlanStore store = new FilePlanStore(text -> PlanFile.read(text, COMPOSITION.reference()), PlanFile::write);
        try (FileSystem system = kind.system()) {
            Path file = kind.folder(system).resolve("plan.json");
            store.write(file, plan);
            assertFalse(Files.readString(file).contains("\r"));
            assertEquals(plan, store.read(file));
            Files.writeString(file, "\uFEFF" + PlanFile.write(plan).replace("\n", "\r\n"));
            assertEquals(plan, store.read(file));
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"WINDOWS", "MACOS"})
    void whereCaseDoesNotCountAPlanIsOneWhateverItsSpelling(Kind kind) throws IOException {
        try (FileSystem system = kind.system()) {
            Path file = kind.folder(system).resolve("Plan.json");
            Path spelledOtherwise = file.resolveSibling("PLAN.JSON");
            WholeFile.write(file, "old");
            WholeFile.write(spelledOtherwise, "new");
            assertEquals(1, names(file.getParent()).size());
            assertEquals("new", Files.readString(file));
            FileClaims first = new FileClaims(file.resolveSibling("claims"));
            FileClaims second = first.another();
            assertTrue(first.claim(file));
            assertFalse(second.claim(spelledOtherwise));
            first.release();
        }
    }

    @Test
    void noFileHasANameThatWindowsRefuses() {
        for (Exporter format : COMPOSITION.exporters().all()) {
            for (String name : format.fileNames()) {
                for (String part : name.split("/")) {
                    assertFalse(REFUSED.matcher(part).matches(), name);
                }
            }
        }
    }

    @Test
    void noTwoFilesOfAllFormatsAreOneWhereCaseDoesNotCount() {
        List<String> names = COMPOSITION.exporters().all().stream()
                .flatMap(format -> format.fileNames().stream())
                .toList();
        assertEquals(names.size(), withoutCase(names).size());
    }

    @Test
    void regionsNameFilesAndFoldersThatWindowsTakesAndTellsApart() {
        List<String> names = COMPOSITION.reference().regions().stream()
                .map(region -> region.name())
                .toList();
        names.forEach(name -> assertFalse(REFUSED.matcher(name).matches(), name));
        assertEquals(names.size(), withoutCase(names).size());
    }

    @Test
    void theNamesThatWindowsRefusesAreKnown() {
        Stream.of("CON", "con.json", "nul .txt", "Lpt1", "report.", "report ", "a:b", "a?b", "tab\tbed")
                .forEach(name -> assertTrue(REFUSED.matcher(name).matches(), name));
        Stream.of("console.json", "report.json", "com10.svg", ".plan.json.part", "Köln.pdf")
                .forEach(name -> assertFalse(REFUSED.matcher(name).matches(), name));
    }

    private static Set<String> withoutCase(List<String> names) {
        Set<String> set = new TreeSet<>();
        names.forEach(name -> set.add(name.toUpperCase(Locale.ROOT)));
        return set;
    }

    private static FolderWriter writer(Path folder, List<String> wrote) throws IOException {
        return FolderWriter.into(folder, new FolderWriter.Follower() {
            @Override
            public void wrote(Path file) {
                wrote.add(file.toString());
            }

            @Override
            public void refused(Path file, IOException reason) {
                throw new AssertionError(file.toString(), reason);
            }

            @Override
            public void failed(FolderWriter.Part part, RuntimeException reason) {
                throw new AssertionError(part.name(), reason);
            }
        });
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }
}
