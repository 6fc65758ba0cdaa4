package org.apimplanner.app.desktop.viewmodel.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apimplanner.app.desktop.state.ExportFormat;
import org.apimplanner.app.desktop.state.ExportHabits;
import org.apimplanner.app.desktop.state.ExportWish;
import org.apimplanner.app.desktop.viewmodel.words.Messages;
import org.apimplanner.app.export.Paper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a person is about to export, before it is.
final class ExportChoiceTest {
    private static final ExportFormat JSON = new ExportFormat("json", "the report", List.of("report.json"));
    private static final ExportFormat TABLES =
            new ExportFormat("csv", "tables", List.of("a.csv", "b.csv", "c.csv", "d.csv", "e.csv", "f.csv"));

    @TempDir
    private Path folder;

    private static ExportChoice choice(Optional<Path> folder, String... formats) {
        return new ExportChoice(
                List.of(JSON, TABLES), new ExportHabits(folder, List.of(formats), Paper.A4), "", Messages.shipped());
    }

    private static String outcome(ExportChoice choice) {
        return choice.outcomeProperty().get();
    }

    @Test
    void itBeginsWithWhatWasChosenLast() {
        ExportChoice choice = choice(Optional.of(folder), "csv", "a format that is gone");
        assertFalse(choice.chosenProperty(JSON).get());
        assertTrue(choice.chosenProperty(TABLES).get());
        assertEquals(folder.toString(), choice.folderProperty().get());
        assertEquals(Optional.of(new ExportWish(List.of("csv"), folder, Paper.A4)), choice.wish());
    }

    @Test
    void whatIsMissingIsSaidOneAfterTheOther() {
        ExportChoice choice = choice(Optional.empty());
        assertEquals("Choose at least one format.", outcome(choice));
        choice.chosenProperty(JSON).set(true);
        assertEquals("Choose a folder for the files.", outcome(choice));
        assertFalse(choice.completeProperty().get());
        choice.folderProperty().set("a\u0000b");
        assertEquals("This system has no folders of that name.", outcome(choice));
        assertEquals(Optional.empty(), choice.wish());
        choice.folderProperty().set("  " + folder + " ");
        assertEquals("Writes 1 file.", outcome(choice));
        assertTrue(choice.completeProperty().get());
        assertEquals(folder, choice.wish().orElseThrow().folder());
    }

    @Test
    void aFolderThatIsNotThereWillBeMade() {
        ExportChoice choice = choice(Optional.of(folder.resolve("new")), "json", "csv");
        assertEquals("Writes 7 files. The folder will be made.", outcome(choice));
    }

    @Test
    void whatWillBeReplacedIsNamedUpToFour() throws IOException {
        for (String name : List.of("a.csv", "b.csv", "c.csv", "d.csv")) {
            Files.writeString(folder.resolve(name), "");
        }
        ExportChoice choice = choice(Optional.of(folder), "csv");
        assertEquals("Writes 6 files. Replaces a.csv, b.csv, c.csv, d.csv.", outcome(choice));
        Files.writeString(folder.resolve("e.csv"), "");
        choice.chosenProperty(JSON).set(true);
        assertEquals("Writes 7 files. Replaces a.csv, b.csv, c.csv, d.csv and 1 more.", outcome(choice));
    }

    @Test
    void thePaperIsPartOfTheWish() {
        ExportChoice choice = choice(Optional.of(folder), "json");
        choice.paperProperty().set(Paper.LETTER);
        assertEquals(Paper.LETTER, choice.wish().orElseThrow().paper());
    }
}
