package org.apimplanner.app.desktop.viewmodel.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apimplanner.app.desktop.Desk;
import org.apimplanner.app.desktop.state.FolderOpener;
import org.apimplanner.model.reference.CitedDocument;
import org.apimplanner.model.reference.Source;
import org.junit.jupiter.api.Test;

/// Documents are shown by the person's own program for pages, and where that cannot be, it is said.
final class SourcePagesTest {
    private final Desk desk = new Desk();
    private final Notices notices = new Notices(desk.delay);
    private final List<URI> shown = new ArrayList<>();

    private SourcePages pages(FolderOpener opener) {
        Services own = desk.services;
        return new SourcePages(
                new Services(
                        own.reference(),
                        own.planner(),
                        own.blank(),
                        own.store(),
                        own.drafts(),
                        own.claims(),
                        own.exports(),
                        opener,
                        own.azure(),
                        own.preferences(),
                        own.work(),
                        own.delay(),
                        own.speech(),
                        own.program()),
                Desk.REFERENCE,
                notices);
    }

    private FolderOpener program(Optional<IOException> fault) {
        return new FolderOpener() {
            @Override
            public void open(Path folder) {
                throw new AssertionError("No folder is asked for.");
            }

            @Override
            public void browse(URI page) throws IOException {
                if (fault.isPresent()) {
                    throw fault.get();
                }
                shown.add(page);
            }
        };
    }

    private Source cited() {
        return desk.session.report().regions().getFirst().nsgRules().stream()
                .flatMap(rule -> rule.references().stream())
                .findFirst()
                .orElseThrow();
    }

    private String sentence() {
        return notices.noticeProperty().get().orElseThrow().sentence();
    }

    @Test
    void aCitedDocumentIsShownAtTheAddressThatTheDataGive() {
        Source source = cited();
        CitedDocument document = Desk.REFERENCE.documents().stream()
                .filter(each -> each.has(source))
                .findFirst()
                .orElseThrow();
        SourcePages pages = pages(program(Optional.empty()));
        pages.open(source);
        assertEquals(document.url(), pages.address(source));
        assertEquals(List.of(URI.create(document.url().orElseThrow())), shown);
        assertEquals(Optional.empty(), notices.noticeProperty().get());
    }

    @Test
    void aDocumentThatTheDataDoNotKnowHasNoAddress() {
        Source unknown = new Source("A letter of 1999", "first page", "1999-01-01");
        SourcePages pages = pages(program(Optional.empty()));
        pages.open(unknown);
        assertEquals(Optional.empty(), pages.address(unknown));
        assertEquals(List.of(), shown);
        assertEquals("No address is known for A letter of 1999.", sentence());
    }

    @Test
    void aSystemWithoutAProgramForPagesLeavesTheAddressToCopy() {
        SourcePages pages = pages(program(Optional.of(new IOException("no program"))));
        Source source = cited();
        pages.open(source);
        String address = pages.address(source).orElseThrow();
        assertTrue(sentence().startsWith(address + " could not be opened: "), sentence());
    }
}
