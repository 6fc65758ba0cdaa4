package org.apimplanner.app.desktop.platform;

import java.awt.print.PrinterException;
import java.io.IOException;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.print.Collation;
import javafx.print.JobSettings;
import javafx.print.Paper;
import javafx.print.PrintColor;
import javafx.print.PrintSides;
import javafx.print.Printer;
import javafx.print.PrinterJob;
import javafx.stage.Window;
import javax.print.PrintService;
import javax.print.attribute.HashPrintRequestAttributeSet;
import javax.print.attribute.PrintRequestAttributeSet;
import javax.print.attribute.standard.Chromaticity;
import javax.print.attribute.standard.Copies;
import javax.print.attribute.standard.Destination;
import javax.print.attribute.standard.JobName;
import javax.print.attribute.standard.PageRanges;
import javax.print.attribute.standard.SheetCollate;
import javax.print.attribute.standard.Sides;
import org.apimplanner.app.desktop.state.PrintOrder;
import org.apimplanner.app.desktop.viewmodel.document.Dialogs.PrinterAnswer;
import org.apimplanner.app.export.document.pdf.PdfPages;
import org.apimplanner.app.export.document.pdf.PdfPages.PageSize;

/// A printer of the system, chosen and set up in the system's own dialog.
///
/// The dialog is JavaFX's, which knows the window it stands before. The sheets go through Java's printing
/// instead, which takes a document's lines and letters as they are, where JavaFX would print pictures.
final class SystemPrinter implements PrintOrder {
    private final String printer;
    private final PageSize sheet;
    private final PrintRequestAttributeSet wishes;

    private SystemPrinter(String printer, PageSize sheet, PrintRequestAttributeSet wishes) {
        this.printer = printer;
        this.sheet = sheet;
        this.wishes = wishes;
    }

    /// Asks which printer, and how. Used on the JavaFX thread.
    static PrinterAnswer ask(Window window, String title) {
        // Some systems have printers and none that comes first.
        Optional<PrinterJob> started = Optional.ofNullable(Printer.getDefaultPrinter())
                .or(() -> Printer.getAllPrinters().stream().findFirst())
                .map(PrinterJob::createPrinterJob);
        if (started.isEmpty()) {
            return new PrinterAnswer.NoPrinter();
        }
        PrinterJob job = started.get();
        try {
            JobSettings settings = job.getJobSettings();
            settings.setJobName(title);
            return job.showPrintDialog(window)
                    ? new PrinterAnswer.Order(of(job.getPrinter().getName(), settings))
                    : new PrinterAnswer.Cancelled();
        } finally {
            job.cancelJob();
        }
    }

    private static SystemPrinter of(String printer, JobSettings settings) {
        Paper paper = settings.getPageLayout().getPaper();
        return new SystemPrinter(printer, new PageSize(paper.getWidth(), paper.getHeight()), wishes(settings));
    }

    private static PrintRequestAttributeSet wishes(JobSettings settings) {
        PrintRequestAttributeSet wishes = new HashPrintRequestAttributeSet();
        wishes.add(new JobName(settings.getJobName(), null));
        wishes.add(new Copies(settings.getCopies()));
        wishes.add(settings.getCollation() == Collation.COLLATED ? SheetCollate.COLLATED : SheetCollate.UNCOLLATED);
        // Empty where the printer has no such choice.
        Optional.ofNullable(settings.getPrintSides()).ifPresent(s -> wishes.add(sides(s)));
        wishes.add(settings.getPrintColor() == PrintColor.MONOCHROME ? Chromaticity.MONOCHROME : Chromaticity.COLOR);
        Optional.ofNullable(settings.getPageRanges()).ifPresent(ranges -> wishes.add(ranges(ranges)));
        Optional.ofNullable(settings.getOutputFile())
                .filter(name -> !name.isBlank())
                .ifPresent(name ->
                        wishes.add(new Destination(java.nio.file.Path.of(name).toUri())));
        return wishes;
    }

    private static Sides sides(PrintSides sides) {
        return switch (sides) {
            case DUPLEX -> Sides.TWO_SIDED_LONG_EDGE;
            case TUMBLE -> Sides.TWO_SIDED_SHORT_EDGE;
            case ONE_SIDED -> Sides.ONE_SIDED;
        };
    }

    private static PageRanges ranges(javafx.print.PageRange... ranges) {
        return new PageRanges(Stream.of(ranges)
                .map(r -> new int[] {r.getStartPage(), r.getEndPage()})
                .toArray(int[][]::new));
    }

    @Override
    public String printer() {
        return printer;
    }

    @Override
    public void print(PdfPages pages) throws IOException {
        try {
            java.awt.print.PrinterJob job = java.awt.print.PrinterJob.getPrinterJob();
            job.setPrintService(service());
            job.setPageable(pages.onto(sheet));
            job.print(wishes);
        } catch (PrinterException e) {
            throw new IOException(reason(e).orElse(null), e);
        }
    }

    /// Java's printing wraps what the system says into exceptions without a word of their own.
    private static Optional<String> reason(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
                .map(Throwable::getMessage)
                .filter(Objects::nonNull)
                .findFirst();
    }

    private PrintService service() throws IOException {
        return Stream.of(java.awt.print.PrinterJob.lookupPrintServices())
                .filter(s -> s.getName().equals(printer))
                .findFirst()
                .orElseThrow(() -> new IOException("the printer is gone."));
    }
}
