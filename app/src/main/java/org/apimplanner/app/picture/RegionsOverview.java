package org.apimplanner.app.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apimplanner.app.picture.scene.Connector;
import org.apimplanner.app.picture.scene.IconKind;
import org.apimplanner.app.picture.scene.Ink;
import org.apimplanner.app.picture.scene.Label;
import org.apimplanner.app.picture.scene.Point;
import org.apimplanner.app.picture.scene.Rect;
import org.apimplanner.app.picture.scene.Role;
import org.apimplanner.app.picture.scene.Scene;
import org.apimplanner.app.picture.scene.TextStyle;
import org.apimplanner.app.picture.text.PlainText;
import org.apimplanner.app.words.Labels;
import org.apimplanner.model.plan.Plan;
import org.apimplanner.model.plan.RegionPlan;
import org.apimplanner.model.report.RegionReport;
import org.apimplanner.model.report.Report;
import org.apimplanner.model.report.SubnetPlan;

/// The instance and all its regions at a glance, for a plan of so many that their topologies do not fit
/// on one page: a row a region, with its network, its subnet and how much stands in it.
public final class RegionsOverview {
    private static final int INSTANCE_WIDTH = 236;
    private static final int TRUNK = 276;
    private static final int ROWS = 312;
    private static final int ROW_WIDTH = 1080;
    private static final int ROW_HEIGHT = 52;
    private static final int ROW_GAP = 10;
    private static final int PADDING = 16;
    private static final int MARGIN = 2;

    /// Where the columns of a row begin.
    private static final List<Integer> COLUMNS = List.of(44, 276, 500, 740, 900);

    private final Report report;
    private final PictureWords words = new PictureWords();
    private final Placement sheet = new Placement();

    private RegionsOverview(Report report) {
        this.report = report;
    }

    /// Some of the report's regions.
    ///
    /// @param from the index of the first
    /// @param to the index after the last
    public static Scene of(Report report, int from, int to) {
        return new RegionsOverview(report).scene(from, to);
    }

    private Scene scene(int from, int to) {
        int height = (to - from) * (ROW_HEIGHT + ROW_GAP) - ROW_GAP;
        Plan plan = report.plan();
        Card instance = Card.of(
                "instance",
                IconKind.CLOUD,
                INSTANCE_WIDTH,
                plan.serviceName().map(PlainText::of).orElse(words.of("title.unnamed")),
                List.of(
                        words.of("tier", plan.tier()),
                        words.of("mode", plan.mode()),
                        words.of("platform", plan.platform())));
        int middle = MARGIN + height / 2;
        instance.place(sheet, Placement.ROOT, MARGIN, middle - instance.height() / 2, instance.height());
        for (int i = from; i < to; i++) {
            row(i, MARGIN + (i - from) * (ROW_HEIGHT + ROW_GAP), middle);
        }
        String names = report.regions().subList(from, to).stream()
                .map(RegionReport::displayName)
                .map(PlainText::of)
                .collect(Collectors.joining(", "));
        return new Scene(names, names, ROWS + ROW_WIDTH + MARGIN, height + 2 * MARGIN, sheet.elements());
    }

    private void row(int index, int y, int middle) {
        RegionReport region = report.regions().get(index);
        RegionPlan place = report.plan().regions().get(index);
        String id = "region-" + (index + 1);
        sheet.box(id, Placement.ROOT, Role.CARD, region.displayName(), new Rect(ROWS, y, ROW_WIDTH, ROW_HEIGHT));
        int centre = y + ROW_HEIGHT / 2;
        sheet.connector(
                id + "-link",
                "instance",
                id,
                Connector.Look.SOLID,
                new Point(MARGIN + INSTANCE_WIDTH, middle),
                new Point(TRUNK, middle),
                new Point(TRUNK, centre),
                new Point(ROWS, centre));
        if (region.primary()) {
            sheet.icon(id, IconKind.STAR, Ink.ACCENT, ROWS + PADDING, centre - Card.ICON / 2, Card.ICON);
        }
        List<List<String>> cells = cells(region, place);
        for (int i = 0; i < cells.size(); i++) {
            int left = ROWS + COLUMNS.get(i);
            int right = i + 1 < cells.size() ? ROWS + COLUMNS.get(i + 1) : ROWS + ROW_WIDTH;
            cell(id, cells.get(i), i == 0 ? TextStyle.STRONG : TextStyle.BODY, left, right - left - PADDING, centre);
        }
    }

    private void cell(String id, List<String> lines, TextStyle first, int x, int width, int centre) {
        int height = lines.isEmpty() ? 0 : first.lineHeight() + (lines.size() - 1) * TextStyle.SMALL.lineHeight();
        int y = centre - height / 2;
        for (int i = 0; i < lines.size(); i++) {
            TextStyle style = i == 0 ? first : TextStyle.SMALL;
            sheet.label(id, lines.get(i), style, Label.Align.START, new Rect(x, y, width, style.lineHeight()));
            y += style.lineHeight();
        }
    }

    private List<List<String>> cells(RegionReport region, RegionPlan place) {
        List<List<String>> cells = new ArrayList<>();
        cells.add(
                region.primary() ? List.of(region.displayName(), words.of("primary")) : List.of(region.displayName()));
        cells.add(List.of(
                place.vnet().isEmpty() ? words.of("network.unknown") : Labels.network(place), words.of("network")));
        cells.add(region.subnet().map(subnet -> subnet(subnet, place)).orElse(List.of()));
        cells.add(List.of(words.counted("units", place.units())));
        cells.add(List.of(
                words.counted("rules", region.nsgRules().size()),
                words.counted("routes", region.routes().size())));
        return cells;
    }

    private List<String> subnet(SubnetPlan subnet, RegionPlan place) {
        Optional<SubnetPlan.Chosen> chosen = subnet.chosen();
        String range = chosen.map(c -> c.proposed()
                        ? words.of("subnet.proposed", c.cidr())
                        : c.cidr().toString())
                .orElseGet(() -> words.of(
                        place.vnet().isEmpty() ? "subnet.unknown" : "subnet.noRoom",
                        subnet.recommended().prefixLength()));
        return List.of(range, words.of("subnet"));
    }
}
