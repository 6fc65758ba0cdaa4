package org.apimplanner.app.desktop.viewmodel.document;

import java.io.IOException;
import java.net.URI;
import java.util.Optional;
import org.apimplanner.app.desktop.state.FolderOpener;
import org.apimplanner.app.desktop.state.Work;
import org.apimplanner.app.desktop.viewmodel.words.IoSentences;
import org.apimplanner.app.desktop.viewmodel.words.Messages;
import org.apimplanner.model.reference.CitedDocument;
import org.apimplanner.model.reference.ReferenceData;
import org.apimplanner.model.reference.Source;

/// Shows the documents that an answer rests on.
public final class SourcePages {
    private static final String LANE = "pages";

    private final ReferenceData reference;
    private final FolderOpener opener;
    private final Work work;
    private final Notices notices;
    private final Messages messages;

    public SourcePages(Services services, ReferenceData reference, Notices notices) {
        this.reference = reference;
        this.opener = services.folders();
        this.work = services.work();
        this.messages = services.messages();
        this.notices = notices;
    }

    /// The address of the document; empty where none is known.
    public Optional<String> address(Source source) {
        return reference.documents().stream()
                .filter(document -> document.has(source))
                .findFirst()
                .flatMap(CitedDocument::url);
    }

    /// Shows the document, or says why not.
    public void open(Source source) {
        address(source)
                .ifPresentOrElse(this::show, () -> notices.tell(messages.text("source.unknown", source.document())));
    }

    private void show(String address) {
        work.run(
                LANE,
                () -> {
                    opener.browse(URI.create(address));
                    return address;
                },
                shown -> {},
                failed -> notices.complain(messages.text(
                        "source.unopened",
                        address,
                        failed instanceof IOException ? new IoSentences(messages).reason(failed) : address)));
    }
}
