package org.apimplanner.app.picture;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apimplanner.app.picture.BandColumns.Column;
import org.apimplanner.app.picture.scene.TextStyle;
import org.apimplanner.app.picture.text.TextMeasure;
import org.apimplanner.model.plan.Mode;
import org.apimplanner.model.report.Report;

/// Which columns the bands of a report have, and how wide.
final class ColumnWidths {

    private final Report report;
    private final Spacing spacing;
    private final PictureWords words;

    ColumnWidths(Report report, Spacing spacing, PictureWords words) {
        this.report = report;
        this.spacing = spacing;
        this.words = words;
    }

    BandColumns columns() {
        Mode mode = report.plan().mode();
        return switch (mode) {
            case EXTERNAL, INTERNAL, INJECTION -> inside(mode == Mode.EXTERNAL);
            case INTEGRATION ->
                managed(new BandColumns.Row(spacing.padding()).add(Column.ACTORS, 0, spacing.actors()))
                        .add(Column.NETWORK, gap(words.of("outbound")), network())
                        .add(Column.OUT, spacing.gap(), out())
                        .end();
            case PRIVATE_ENDPOINT ->
                new BandColumns.Row(spacing.padding())
                        .add(Column.ACTORS, 0, spacing.actors())
                        .add(Column.NETWORK, spacing.gap(), network())
                        .add(Column.MANAGED, gap(words.of("privateLink")), managed())
                        .add(Column.OUT, spacing.gap(), out())
                        .end();
            case NONE ->
                managed(new BandColumns.Row(spacing.padding()).add(Column.ACTORS, 0, spacing.actors()))
                        .add(Column.OUT, spacing.gap(), out())
                        .end();
        };
    }

    private BandColumns inside(boolean open) {
        BandColumns.Row row = new BandColumns.Row(spacing.padding()).add(Column.ACTORS, 0, spacing.actors());
        boolean vip = open
                || report.regions().stream()
                        .anyMatch(r -> Inbound.of(r, words).control().isPresent());
        if (vip) {
            row.add(Column.VIP, inboundGap(), spacing.vip());
        }
        row.add(
                Column.NETWORK,
                vip ? spacing.gap() - 16 : spacing.gap(),
                NetworkBox.widthFor(InjectedBand.innerWidth(open)));
        if (report.regions().stream().anyMatch(r -> EgressPaths.forcedRoute(r).isPresent())) {
            row.add(Column.WAYS, forcedGap(), spacing.ways());
        }
        return row.add(Column.OUT, spacing.gap(), out()).end();
    }

    private BandColumns.Row managed(BandColumns.Row row) {
        return row.add(Column.MANAGED, spacing.gap(), managed());
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
                .mapToInt(this::gap)
                .max()
                .orElse(spacing.gap());
    }

    private int forcedGap() {
        return report.regions().stream()
                .flatMap(r -> EgressPaths.forcedRoute(r).stream())
                .mapToInt(route -> gap(route.destination()) + 20)
                .max()
                .orElse(spacing.gap());
    }

    /// Room for words above a connector.
    private int gap(String text) {
        return Math.max(
                spacing.gap(), Math.min(spacing.words(), TextMeasure.width(text, TextStyle.WIRE)) + spacing.around());
    }

    private int out() {
        int widest = report.regions().stream()
                .flatMap(r -> Dependency.of(r, words).stream())
                .flatMapToInt(d -> IntStream.of(DependencyList.widthFor(d)))
                .max()
                .orElse(spacing.leastOut());
        return Math.clamp(widest, spacing.leastOut(), spacing.mostOut());
    }
}
