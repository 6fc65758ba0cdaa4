package org.apimplanner.app.desktop.viewmodel.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apimplanner.app.desktop.Desk;
import org.apimplanner.app.desktop.state.ExportFormat;
import org.apimplanner.app.desktop.state.ExportHabits;
import org.apimplanner.app.desktop.state.ExportWish;
import org.apimplanner.app.desktop.viewmodel.words.Messages;
import org.apimplanner.app.export.Paper;
import org.apimplanner.app.export.audit.AuditFormat;
import org.apimplanner.app.program.Composition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ExportViewModelTest {
    private final Desk desk = new Desk();

    @TempDir
    Path folder;

    private void export(Path target, String... formats) {
        desk.dialogs.export = Optional.of(new ExportWish(List.of(formats), target, Paper.LETTER));
        desk.planner.export();
    }

    private Notice notice() {
        return desk.planner.notices().noticeProperty().get().orElseThrow();
    }

    private ExportChoice choice(ExportHabits habits) {
        return new ExportChoice(desk.services.exports().formats(), habits, "", Messages.shipped());
    }

    @Test
    void exportingSaysWhatWasWrittenAndShowsTheFolder() {
        Path target = folder.resolve("out");
        export(target, "json");
        assertTrue(Files.exists(target.resolve("report.json")));
        assertEquals("Exported 1 file to " + target + ".", notice().sentence());
        assertFalse(notice().problem());
        notice().actions().getFirst().run().run();
        assertEquals(List.of(target), desk.opened);
    }

    @Test
    void theNextExportBeginsAsTheLastOneWas() {
        export(folder, "json");
        export(folder, "json");
        ExportChoice next = desk.dialogs.choices.getLast();
        assertEquals(Optional.of(new ExportWish(List.of("json"), folder, Paper.LETTER)), next.wish());
    }

    @Test
    void itIsSaidWhileItGoesOn() {
        List<String> steps = new ArrayList<>();
        desk.planner
                .exports()
                .progressProperty()
                .addListener((observed, was, is) -> steps.add(is.map(p -> p.number() + "/" + p.total() + " " + p.file())
                        .orElse("done")));
        export(folder, "json", "csv");
        assertEquals(List.of("1/2 report.json", "2/2 subnets.csv", "done"), steps);
    }

    @Test
    void whatCouldNotBeWrittenIsNamedWithTheOthersWritten() throws IOException {
        Files.createDirectories(folder.resolve("dns.csv").resolve("in the way"));
        export(folder, "csv");
        assertTrue(notice().problem());
        assertTrue(notice().sentence().startsWith("Exported 6 files to "), notice().sentence());
        assertTrue(notice().sentence().contains("dns.csv could not be written"), notice().sentence());
    }

    @Test
    void aFolderThatCannotBeMadeIsOneSentence() throws IOException {
        export(Files.writeString(folder.resolve("taken"), ""), "json");
        assertTrue(notice().problem());
        assertEquals(Optional.empty(), desk.planner.exports().progressProperty().get());
    }

    @Test
    void theChoiceSaysWhatWillBeWritten() throws IOException {
        ExportChoice choice = choice(new ExportHabits(Optional.empty(), List.of(), Paper.A4));
        assertEquals("Choose at least one format.", choice.outcomeProperty().get());
        for (ExportFormat format : choice.formats()) {
            choice.chosenProperty(format).set(List.of("json", "csv", "pdf").contains(format.id()));
        }
        assertEquals("Choose a folder for the files.", choice.outcomeProperty().get());
        choice.folderProperty().set(folder.resolve("new").toString());
        // The report, the handout and the contract's seven tables.
        assertEquals(
                "Writes 9 files. The folder will be made.",
                choice.outcomeProperty().get());
        Files.writeString(folder.resolve("dns.csv"), "old");
        choice.folderProperty().set(folder.toString());
        assertEquals(
                "Writes 9 files. Replaces dns.csv.", choice.outcomeProperty().get());
        choice.folderProperty().set("\0");
        assertFalse(choice.completeProperty().get());
        assertEquals(
                "This system has no folders of that name.",
                choice.outcomeProperty().get());
    }

    @Test
    void manyReplacedFilesAreNotAllNamed() throws IOException {
        for (String name : List.of("subnets", "nsg-rules", "routes", "firewall", "dns", "findings")) {
            Files.writeString(folder.resolve(name + ".csv"), "old");
        }
        ExportChoice choice = choice(new ExportHabits(Optional.of(folder), List.of("csv"), Paper.A4));
        assertEquals(
                "Writes 7 files. Replaces subnets.csv, nsg-rules.csv, routes.csv, firewall.csv and 2 more.",
                choice.outcomeProperty().get());
    }

    @Test
    void everyFormatThatShipsHasAName() {
        List<String> words = new ArrayList<>(Composition.shipped().exporters().names());
        Stream.of(AuditFormat.values()).map(AuditFormat::word).forEach(words::add);
        words.forEach(word -> assertTrue(Messages.shipped().keys().contains("format." + word), word));
    }
}
