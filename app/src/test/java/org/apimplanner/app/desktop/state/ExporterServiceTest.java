package org.apimplanner.app.desktop.state;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apimplanner.app.desktop.Desk;
import org.apimplanner.app.export.Paper;
import org.apimplanner.app.export.document.pdf.PdfPages;
import org.apimplanner.model.audit.Audit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ExporterServiceTest {
    private final Desk desk = new Desk();
    private final ExportService exports = desk.services.exports();

    @TempDir
    Path folder;

    private static final ExportWatch WATCH = stopAfter(Integer.MAX_VALUE);

    private static ExportWatch stopAfter(int formats) {
        return new ExportWatch() {
            private int begun;

            @Override
            public void making(String name, int number, int total) {
                begun = number;
            }

            @Override
            public boolean stops() {
                return begun >= formats;
            }
        };
    }

    private Exported export(List<String> formats, Path target) throws IOException {
        return exports.export(desk.session.report(), new ExportWish(formats, target, Paper.A4), WATCH);
    }

    @Test
    void theFolderIsMadeAndEachFormatsFilesAreWritten() throws IOException {
        Path target = folder.resolve("new").resolve("deeper");
        List<Path> written = export(List.of("json", "csv"), target).written();
        assertTrue(written.contains(target.resolve("report.json")));
        assertTrue(written.contains(target.resolve("nsg-rules.csv")));
        assertTrue(written.stream().allMatch(Files::isRegularFile));
    }

    @Test
    void onlyTheChosenFormatsAreWritten() throws IOException {
        assertEquals(
                List.of(folder.resolve("report.json")),
                export(List.of("json"), folder).written());
    }

    @Test
    void anAuditIsWrittenInEveryFormatOnOffer() throws IOException {
        Audit audit = new Audit(Desk.REFERENCE.newestEdition(), List.of(), List.of(), List.of(), List.of());
        List<String> all = exports.auditFormats().stream().map(ExportFormat::id).toList();
        Path target = folder.resolve("new");
        List<Path> written = exports.export(audit, desk.session.plan(), new ExportWish(all, target, Paper.A4), WATCH)
                .written();
        List<Path> announced = exports.auditFormats().stream()
                .flatMap(format -> format.files().stream())
                .map(target::resolve)
                .toList();
        assertEquals(announced, written);
        assertTrue(written.stream().allMatch(Files::isRegularFile));
    }

    @Test
    void aFileWhereTheFolderShouldBeIsAFailure() throws IOException {
        Path file = Files.writeString(folder.resolve("taken"), "old");
        assertThrows(IOException.class, () -> export(List.of("json"), file));
        assertEquals("old", Files.readString(file));
    }

    @Test
    void aFileThatCannotBeWrittenDoesNotKeepTheOthers() throws IOException {
        Files.createDirectories(folder.resolve("routes.csv").resolve("in the way"));
        Exported exported = export(List.of("json", "csv"), folder);
        assertEquals(
                List.of("routes.csv"),
                exported.refused().stream().map(Exported.Refused::name).toList());
        assertTrue(exported.written().contains(folder.resolve("report.json")));
        assertTrue(exported.written().contains(folder.resolve("checklist.csv")));
        assertFalse(exported.stopped());
    }

    @Test
    void whatIsNotBegunCanBeLeftUndone() throws IOException {
        ExportWish wish = new ExportWish(List.of("json", "csv"), folder, Paper.A4);
        Exported exported = exports.export(desk.session.report(), wish, stopAfter(1));
        assertEquals(List.of(folder.resolve("report.json")), exported.written());
        assertTrue(exported.stopped());
    }

    @Test
    void thePagesAreThoseOfTheFileOnEachPaper() throws IOException {
        // A4 is 210 by 297 mm, Letter 8.5 by 11 in; a point is a 72nd of an inch.
        assertEquals(297 / 25.4 * 72, firstPage(Paper.A4).height(), 0.1);
        assertEquals(210 / 25.4 * 72, firstPage(Paper.A4).width(), 0.1);
        assertEquals(11 * 72, firstPage(Paper.LETTER).height(), 0.1);
        assertEquals(8.5 * 72, firstPage(Paper.LETTER).width(), 0.1);
    }

    private PdfPages.PageSize firstPage(Paper paper) throws IOException {
        try (PdfPages pages = exports.pages(desk.session.report(), paper)) {
            return pages.size(0);
        }
    }
}
