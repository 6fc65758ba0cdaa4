package org.apimplanner.app.desktop.state;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apimplanner.app.desktop.Desk;
import org.apimplanner.model.file.PlanFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class DraftFolderTest {
    @TempDir
    Path folder;

    private DraftFolder program() {
        return new DraftFolder(folder.resolve("drafts"), Desk::plan, PlanFile::write);
    }

    private Draft draft(String name) {
        return new Draft(
                Optional.of(folder.resolve("plan.json")),
                Optional.of(new FileStamp("0a1b")),
                Desk.sample("premium-internal").withName(name),
                Map.of("/regions/0/vnet", "10.20.0.0/99"));
    }

    @Test
    void whatAnEndedProgramLeftIsOfferedWhole() throws IOException {
        DraftFolder ended = program();
        ended.keep(draft("first"));
        ended.keep(draft("second"));
        ended.close();
        List<DraftStore.Left> left = program().left();
        assertEquals(
                List.of(draft("second")),
                left.stream().map(DraftStore.Left::draft).toList());
    }

    @Test
    void aDraftWithoutAFileComesBackWithoutOne() throws IOException {
        DraftFolder ended = program();
        Draft draft = new Draft(Optional.empty(), Optional.empty(), Desk.blank(), Map.of());
        ended.keep(draft);
        ended.close();
        assertEquals(draft, program().left().getFirst().draft());
    }

    @Test
    void eachWindowKeepsADraftAndNoneIsOfferedToTheOther() throws IOException {
        DraftFolder one = program();
        DraftFolder other = one.another();
        one.keep(draft("one"));
        other.keep(draft("other"));
        assertEquals(List.of(), one.left());
        assertEquals(List.of(), other.left());
        assertEquals(List.of(), program().left());
        other.close();
        assertEquals(
                List.of(draft("other")),
                one.left().stream().map(DraftStore.Left::draft).toList());
        one.close();
        assertEquals(2, program().left().size());
    }

    @Test
    void whatOneWindowOffersTheOtherDoesNot() throws IOException {
        DraftFolder ended = program();
        ended.keep(draft("lost"));
        ended.close();
        DraftFolder one = program();
        assertEquals(1, one.left().size());
        assertEquals(1, one.left().size());
        assertEquals(List.of(), one.another().left());
        one.close();
    }

    @Test
    void aRunningProgramsDraftIsNobodyElses() throws IOException {
        DraftFolder running = program();
        running.keep(draft("mine"));
        assertTrue(program().left().isEmpty());
        running.close();
    }

    @Test
    void whatOneProgramOffersNoOtherDoes() throws IOException {
        DraftFolder ended = program();
        ended.keep(draft("left"));
        ended.close();
        DraftFolder first = program();
        assertEquals(1, first.left().size());
        assertTrue(program().left().isEmpty());
        first.close();
        assertEquals(1, program().left().size());
    }

    @Test
    void droppedAndForgottenDraftsLeaveNothingBehind() throws IOException {
        DraftFolder saved = program();
        saved.keep(draft("saved"));
        saved.drop();
        saved.close();
        DraftFolder ended = program();
        ended.keep(draft("left"));
        ended.close();
        DraftFolder next = program();
        next.forget(next.left().getFirst());
        next.close();
        try (var files = Files.list(folder.resolve("drafts"))) {
            assertEquals(List.of(), files.toList());
        }
    }

    @Test
    void spoiledDraftsAreAsGoodAsNone() throws IOException {
        Path drafts = Files.createDirectories(folder.resolve("drafts"));
        Files.writeString(drafts.resolve("half.draft.json"), "{\"plan\": \"{");
        Files.write(drafts.resolve("bytes.draft.json"), new byte[] {(byte) 0xFF, 0, (byte) 0xFE});
        Files.writeString(drafts.resolve("plan.draft.json"), "{\"plan\": \"{}\"}");
        assertTrue(program().left().isEmpty());
    }

    @Test
    void aClockThatWasSetBackDecidesNothing() throws IOException {
        DraftFolder ended = program();
        ended.keep(draft("from the future"));
        ended.close();
        try (var files = Files.list(folder.resolve("drafts"))) {
            Path kept = files.filter(f -> f.toString().endsWith(".json"))
                    .findFirst()
                    .orElseThrow();
            Files.setLastModifiedTime(kept, FileTime.from(Instant.parse("2100-01-01T00:00:00Z")));
        }
        assertEquals(draft("from the future"), program().left().getFirst().draft());
    }

    @Test
    void aFolderThatCannotBeMadeIsAFaultOfKeepingAndNotOfLooking() throws IOException {
        Files.writeString(folder.resolve("drafts"), "a file in the way");
        DraftFolder program = program();
        assertThrows(IOException.class, () -> program.keep(draft("lost")));
        assertFalse(Files.isDirectory(folder.resolve("drafts")));
    }

    @Test
    void whereTheSystemOfFilesKnowsNoLocksDraftsAreKeptAndOffered() throws IOException {
        DraftFile form = new DraftFile(Desk::plan, PlanFile::write);
        DraftFolder.Locking none = channel -> {
            throw new IOException("No locks available");
        };
        DraftFolder ended = new DraftFolder(folder.resolve("drafts"), form, none);
        ended.keep(draft("on a share"));
        assertEquals(List.of(), ended.left());
        DraftFolder next = new DraftFolder(folder.resolve("drafts"), form, none);
        assertEquals("on a share", next.left().getFirst().draft().plan().name());
        next.forget(next.left().getFirst());
        assertEquals(List.of(), new DraftFolder(folder.resolve("drafts"), form, none).left());
    }

    @Test
    void aDraftThatIsLargerThanAnyOfOursIsPassedOver() throws IOException {
        Path drafts = Files.createDirectories(folder.resolve("drafts"));
        Files.writeString(drafts.resolve("strange.draft.json"), " ".repeat((1 << 25) + 1));
        assertEquals(List.of(), program().left());
    }
}
