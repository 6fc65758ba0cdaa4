package org.apimplanner.app.desktop.viewmodel.document;

import org.apimplanner.app.desktop.state.PrintOrder;
import org.apimplanner.app.desktop.state.Work;
import org.apimplanner.app.desktop.viewmodel.words.IoSentences;
import org.apimplanner.app.desktop.viewmodel.words.Messages;
import org.apimplanner.app.export.document.pdf.PdfPages;
import org.apimplanner.model.report.Report;

/// Prints handouts: first their pages on the screen, then the system's question for a printer, then the
/// sheets.
public final class Printing {
    private static final String LANE = "print";

    private final Services services;
    private final Dialogs dialogs;
    private final PreferencesViewModel preferences;
    private final Notices notices;
    private final Work work;
    private final Messages messages;
    private final IoSentences sentences;

    public Printing(Services services, Dialogs dialogs, PreferencesViewModel preferences, Notices notices) {
        this.services = services;
        this.dialogs = dialogs;
        this.preferences = preferences;
        this.notices = notices;
        this.work = services.work();
        this.messages = services.messages();
        this.sentences = new IoSentences(messages);
    }

    /// Shows the pages of the report's handout.
    public void preview(Report report) {
        dialogs.preview(new PrintPreviewModel(report, services, preferences, this::print));
    }

    /// Whether the pages are on their way to a printer; otherwise a sentence or the person's change of
    /// mind says why.
    private boolean print(PdfPages pages) {
        return switch (dialogs.printer(messages.text("print.title"))) {
            case Dialogs.PrinterAnswer.Order order -> {
                print(pages, order.order());
                yield true;
            }
            case Dialogs.PrinterAnswer.Cancelled cancelled -> false;
            case Dialogs.PrinterAnswer.NoPrinter none -> {
                notices.complain(messages.text("print.no-printer"));
                yield true;
            }
        };
    }

    private void print(PdfPages pages, PrintOrder order) {
        notices.say(messages.text("print.under-way", order.printer()));
        work.run(
                LANE,
                () -> {
                    // The preview goes on with its own.
                    try (PdfPages own = pages.again()) {
                        order.print(own);
                    }
                    return order.printer();
                },
                printer -> notices.say(messages.text("print.done", printer)),
                failed -> notices.complain(messages.text("print.failed", order.printer(), sentences.reason(failed))));
    }
}
