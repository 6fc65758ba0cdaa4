package org.apimplanner.app.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apimplanner.app.picture.scene.IconKind;
import org.apimplanner.app.picture.scene.Rect;
import org.apimplanner.app.picture.scene.Role;
import org.apimplanner.app.picture.scene.Scene;
import org.apimplanner.app.picture.scene.TextStyle;
import org.apimplanner.app.picture.text.PlainText;
import org.apimplanner.app.picture.text.TextLines;
import org.apimplanner.model.plan.Front;
import org.apimplanner.model.plan.Mode;
import org.apimplanner.model.plan.Plan;
import org.apimplanner.model.plan.RegionPlan;
import org.apimplanner.model.reference.Severity;
import org.apimplanner.model.report.RegionReport;
import org.apimplanner.model.report.Report;

/// Lays the topology of a report out: a heading, then one band for each region.
///
/// Total and pure: every report gives a picture, and the same report the same one on every machine.
public final class TopologyLayout {
    private static final int TOP = 28;
    private static final int BUS = 28;
    private static final int MOST_BELOW_EACH_OTHER = 3;
    private static final int BAND_GAP = 20;
    private static final int BAND_HEADING = 48;
    private static final int BAND_PADDING = BandHeading.PADDING;

    private final Report report;
    private final List<Integer> shown;
    private final Spacing spacing;
    private final Plan plan;
    private final PictureWords words;
    private final Placement sheet = new Placement();
    private final BandColumns columns;
    private final int across;
    private final int width;
    private final Optional<RegionsBar> regionsBar;

    private TopologyLayout(Report report, List<Integer> shown, Spacing spacing, PictureWords words) {
        this.words = words;
        this.report = report;
        this.shown = shown;
        this.spacing = spacing;
        this.plan = report.plan();
        this.columns = new ColumnWidths(report, spacing, words).columns();
        this.across = across(shown.size());
        this.width = across * (columns.bandWidth() + bus()) + (across - 1) * BAND_GAP;
        this.regionsBar = shared() ? Optional.of(new RegionsBar(width, spreads(), words)) : Optional.empty();
    }

    /// How many bands stand side by side: the picture of many regions stays nearer to a page's shape.
    private static int across(int regions) {
        int across = 1;
        while (across * across * MOST_BELOW_EACH_OTHER < regions) {
            across++;
        }
        return across;
    }

    public static Scene of(Report report) {
        return of(report, Locale.ENGLISH);
    }

    /// The picture in the words of a language; in English for one that it does not speak. Files have it in
    /// English.
    public static Scene of(Report report, Locale language) {
        List<Integer> all = IntStream.range(0, report.regions().size()).boxed().toList();
        return new TopologyLayout(report, all, Spacing.WIDE, new PictureWords(language)).scene();
    }

    /// One region of the report for a page that lies on its side and has a heading of its own.
    ///
    /// @param index of the region; what it has like the first is not said again
    public static Scene onPage(Report report, int index) {
        return new TopologyLayout(report, List.of(index), Spacing.PAGE, new PictureWords()).scene();
    }

    private Scene scene() {
        String title = title();
        int y = spacing == Spacing.PAGE ? spacing.margin() : heading(title);
        Optional<Anchor> bar = Optional.empty();
        if (regionsBar.isPresent()) {
            bar = Optional.of(regionsBar.get().place(sheet, spacing.margin(), y));
            y = bar.get().bounds().bottom() + BAND_GAP;
        }
        for (List<Place> row : rows()) {
            y = placeRow(row, y, bar) + BAND_GAP;
        }
        return new Scene(
                title,
                description(title),
                width + 2 * spacing.margin(),
                y - BAND_GAP + spacing.margin(),
                sheet.elements());
    }

    /// The regions as they read, left to right, then down.
    private List<List<Place>> rows() {
        List<List<Place>> rows = new ArrayList<>();
        for (int i = 0; i < shown.size(); i++) {
            if (i % across == 0) {
                rows.add(new ArrayList<>());
            }
            rows.getLast().add(place(i, shown.get(i)));
        }
        return rows;
    }

    /// A region's band and where it goes.
    private record Place(BandParts parts, Band band) {}

    private Place place(int place, int index) {
        BandColumns own =
                columns.movedBy(spacing.margin() + bus() + place % across * (columns.bandWidth() + BAND_GAP + bus()));
        BandParts parts = new BandParts(
                "region-" + (index + 1),
                plan,
                report.regions().get(index),
                plan.regions().get(index),
                index == 0 ? Optional.empty() : Optional.of(report.regions().getFirst()),
                regionsBar.isPresent(),
                own,
                words);
        return new Place(
                parts,
                switch (plan.mode()) {
                    case EXTERNAL, INTERNAL, INJECTION -> new InjectedBand(parts);
                    case INTEGRATION, PRIVATE_ENDPOINT, NONE -> new ManagedBand(parts);
                });
    }

    /// Room left of a band for the line into it.
    private int bus() {
        return shared() ? BUS : 0;
    }

    private String spreads() {
        return plan.surroundings().front() == Front.FRONT_DOOR ? "front.director" : "director";
    }

    private boolean shared() {
        return plan.mode() == Mode.EXTERNAL && plan.multiRegion();
    }

    /// The bottom of the row.
    private int placeRow(List<Place> row, int y, Optional<Anchor> bar) {
        int content = row.stream().mapToInt(p -> p.band().height()).max().orElse(0);
        int height = BAND_HEADING + content + BAND_PADDING;
        for (Place place : row) {
            BandParts parts = place.parts();
            BandColumns own = parts.columns();
            Rect bounds = new Rect(own.left(), y, own.bandWidth(), height);
            sheet.box(parts.id(), Placement.ROOT, Role.BAND, parts.region().displayName(), bounds);
            new BandHeading(parts.id(), parts.region(), words).place(sheet, bounds);
            Optional<Anchor> entry = place.band().place(sheet, parts.id(), y + BAND_HEADING);
            if (bar.isPresent() && entry.isPresent()) {
                regionsBar.orElseThrow().enter(sheet, parts, bar.get(), entry.get(), own.left() - BUS / 2);
            }
        }
        return y + height;
    }

    private String title() {
        String name = PlainText.of(plan.name());
        return name.isEmpty()
                ? plan.serviceName()
                        .map(PlainText::of)
                        .filter(s -> !s.isEmpty())
                        .orElse(words.of("title.unnamed"))
                : name;
    }

    private int heading(String title) {
        int y = TOP;
        for (String line : TextLines.of(title, TextStyle.TITLE, width, 2)) {
            sheet.line(Placement.ROOT, line, line.endsWith("…") ? title : line, TextStyle.TITLE, spacing.margin(), y);
            y += TextStyle.TITLE.lineHeight();
        }
        for (String line : TextLines.of(subtitle(), TextStyle.SUBTITLE, width, 2)) {
            sheet.line(Placement.ROOT, line, line, TextStyle.SUBTITLE, spacing.margin(), y);
            y += TextStyle.SUBTITLE.lineHeight();
        }
        if (report.hasErrors()) {
            String errors = words.counted("errors", report.count(Severity.ERROR));
            Card mark = Card.chip("errors", Role.ALERT, IconKind.SHIELD, errors, width);
            y = mark.place(sheet, Placement.ROOT, spacing.margin(), y + 8, mark.height())
                    .bottom();
        }
        return y + BAND_GAP;
    }

    private String subtitle() {
        String kind = words.of("tier", plan.tier()) + " · " + words.of("mode", plan.mode());
        return words.of(
                "subtitle", kind, words.of("platform", plan.platform()), words.of("cloud", plan.cloud()), edition());
    }

    private String edition() {
        return report.edition().id();
    }

    private String description(String title) {
        String regions =
                shown.stream().map(report.regions()::get).map(this::describe).collect(Collectors.joining(" "));
        return words.of("description", title + ": " + PlainText.of(subtitle()), regions);
    }

    private String describe(RegionReport region) {
        RegionPlan place = plan.regions().get(report.regions().indexOf(region));
        String subnet = region.subnet()
                .flatMap(s -> s.chosen())
                .map(c -> words.of("description.subnet", c.cidr()))
                .orElse(words.of("description.noSubnet"));
        return words.of(
                "description.region",
                PlainText.of(region.displayName()),
                words.counted("units", place.units()),
                subnet,
                words.counted("rules", region.nsgRules().size()),
                words.counted("routes", region.routes().size()));
    }
}
