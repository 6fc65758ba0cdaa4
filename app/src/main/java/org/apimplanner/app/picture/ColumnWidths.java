package org.apimplanner.app.picture;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apimplanner.app.picture.Columns.Column;
import org.apimplanner.app.picture.scene.TextStyle;
import org.apimplanner.app.picture.text.TextMeasure;
import org.apimplanner.model.plan.Mode;
import org.apimplanner.model.report.Report;

/// Which columns the bands of a report have, and how wide.
final class ColumnWidths {
    private static final int ACTORS = 192;
    private static final int VIP = 160;
    private static final int WAYS = 228;
    private static final int GAP = 56;
    private static final int NARROWEST_OUT = 288;
    private static final int WIDEST_OUT = 380;
    private static final int WIDEST_WORDS = 120;

    private final Report report;
    private final PictureWords words;

    ColumnWidths(Report report, PictureWords words) {
        this.report = report;
        this.words = words;
    }

    Columns columns() {
        Mode mode = report.plan().mode();
        return switch (mode) {
            case EXTERNAL, INTERNAL, INJECTION -> inside(mode == Mode.EXTERNAL);
            case INTEGRATION ->
                managed(new Columns.Row().add(Column.ACTORS, 0, ACTORS))
                        .add(Column.NETWORK, gap(words.of("outbound")), network())
                        .add(Column.OUT, GAP, out())
                        .end();
            case PRIVATE_ENDPOINT ->
                new Columns.Row()
                        .add(Column.ACTORS, 0, ACTORS)
                        .add(Column.NETWORK, GAP, network())
                        .add(Column.MANAGED, gap(words.of("privateLink")), managed())
                        .add(Column.OUT, GAP, out())
                        .end();
            case NONE ->
                managed(new Columns.Row().add(Column.ACTORS, 0, ACTORS))
                        .add(Column.OUT, GAP, out())
                        .end();
        };
    }

    private Columns inside(boolean open) {
        Columns.Row row = new Columns.Row().add(Column.ACTORS, 0, ACTORS);
        boolean vip = open
                || report.regions().stream()
                        .anyMatch(r -> Inbound.of(r, words).control().isPresent());
        if (vip) {
            row.add(Column.VIP, inboundGap(), VIP);
        }
        row.add(Column.NETWORK, vip ? GAP - 16 : GAP, NetworkBox.widthFor(InjectedBand.innerWidth(open)));
        if (report.regions().stream().anyMatch(r -> EgressPaths.forcedRoute(r).isPresent())) {
            row.add(Column.WAYS, forcedGap(), WAYS);
        }
        return row.add(Column.OUT, GAP, out()).end();
    }

    private static Columns.Row managed(Columns.Row row) {
        return row.add(Column.MANAGED, GAP, managed());
    }

    private static int managed() {
        return ManagedBox.widthFor(InjectedBand.INSTANCE);
    }

    private static int network() {
        return NetworkBox.widthFor(ManagedBand.INNER);
    }

    private int inboundGap() {
        return report.regions().stream()
                .map(r -> Inbound.of(r, words))
                .flatMap(i -> Stream.concat(i.clients().stream(), i.controlPorts().stream()))
                .mapToInt(ColumnWidths::gap)
                .max()
                .orElse(GAP);
    }

    private int forcedGap() {
        return report.regions().stream()
                .flatMap(r -> EgressPaths.forcedRoute(r).stream())
                .mapToInt(route -> gap(route.destination()) + 20)
                .max()
                .orElse(GAP);
    }

    /// Room for words above a connector.
    private static int gap(String text) {
        return Math.max(GAP, Math.min(WIDEST_WORDS, TextMeasure.width(text, TextStyle.WIRE)) + 36);
    }

    private int out() {
        int widest = report.regions().stream()
                .flatMap(r -> Dependency.of(r, words).stream())
                .flatMapToInt(d -> IntStream.of(DependencyList.widthFor(d)))
                .max()
                .orElse(NARROWEST_OUT);
        return Math.clamp(widest, NARROWEST_OUT, WIDEST_OUT);
    }
}
