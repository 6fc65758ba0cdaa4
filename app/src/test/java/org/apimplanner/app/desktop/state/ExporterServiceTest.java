package org.apimplanner.app.desktop.state;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apimplanner.app.desktop.Desk;
import org.apimplanner.model.audit.Audit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ExporterServiceTest {
    private final Desk desk = new Desk();
    private final ExportService exports = desk.services.exports();

    @TempDir
    Path folder;

    @Test
    void theFolderIsMadeAndEachFormatsFilesAreWritten() throws IOException {
        Path target = folder.resolve("new").resolve("deeper");
        List<Path> written = exports.export(desk.session.report(), List.of("json", "csv"), target);
        assertTrue(written.contains(target.resolve("report.json")));
        assertTrue(written.contains(target.resolve("nsg-rules.csv")));
        assertTrue(written.stream().allMatch(Files::isRegularFile));
    }

    @Test
    void onlyTheChosenFormatsAreWritten() throws IOException {
        List<Path> written = exports.export(desk.session.report(), List.of("json"), folder);
        assertEquals(List.of(folder.resolve("report.json")), written);
    }

    @Test
    void anAuditIsWrittenInEveryFormatOnOffer() throws IOException {
        Audit audit = new Audit(Desk.REFERENCE.newestEdition(), List.of(), List.of(), List.of());
        List<String> all = exports.auditFormats().stream().map(ExportFormat::id).toList();
        List<Path> written = exports.export(audit, all, folder.resolve("new"));
        assertTrue(written.size() >= all.size());
        assertTrue(written.stream().allMatch(Files::isRegularFile));
        assertEquals(List.of(folder.resolve("audit.json")), exports.export(audit, List.of("json"), folder));
    }

    @Test
    void aFileWhereTheFolderShouldBeIsAFailure() throws IOException {
        Path file = Files.writeString(folder.resolve("taken"), "old");
        assertThrows(IOException.class, () -> exports.export(desk.session.report(), List.of("json"), file));
        assertEquals("old", Files.readString(file));
    }
}
