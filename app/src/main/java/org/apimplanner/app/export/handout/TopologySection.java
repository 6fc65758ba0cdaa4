package org.apimplanner.app.export.handout;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import org.apimplanner.app.export.document.Markup;
import org.apimplanner.app.export.document.Section;
import org.apimplanner.app.picture.RegionsOverview;
import org.apimplanner.app.picture.TopologyLayout;
import org.apimplanner.model.report.FirewallRule;
import org.apimplanner.model.report.NsgRule;
import org.apimplanner.model.report.RegionReport;
import org.apimplanner.model.report.Route;

/// The topology as pictures that can be read on a printed page, one region on each. Of many regions that
/// differ only in their names, addresses and tags, one is drawn for all, after an overview of them all.
record TopologySection(HandoutContext material) {
    /// Up to so many, each region has a page.
    private static final int EACH = 3;

    /// So many rows of the overview are still large enough.
    private static final int ROWS_A_PAGE = 12;

    /// What two regions must have in common for one picture to stand for both.
    private record Kind(boolean first, List<String> rules, List<String> routes, List<String> destinations) {
        static Kind of(RegionReport region, boolean first) {
            return new Kind(
                    first,
                    region.nsgRules().stream().map(NsgRule::rule).toList(),
                    region.routes().stream().map(Route::rule).toList(),
                    region.firewall().stream().map(FirewallRule::rule).sorted().toList());
        }
    }

    Section section() {
        List<Section.Part> parts = new ArrayList<>();
        List<Markup> content = new ArrayList<>();
        if (material.regions().size() > EACH) {
            overview(parts, content);
        }
        for (List<Integer> group : groups()) {
            Section.Part part = new Section.Part(id(group.getFirst()), title(group));
            parts.add(part);
            content.add(page(part, new Markup.Drawing(TopologyLayout.onPage(material.report(), group.getFirst()))));
        }
        return new Section("topology", "Topology", parts, content);
    }

    private void overview(List<Section.Part> parts, List<Markup> content) {
        int count = material.regions().size();
        for (int from = 0; from < count; from += ROWS_A_PAGE) {
            Section.Part part = new Section.Part("overview-" + (parts.size() + 1), "All regions at a glance");
            parts.add(part);
            content.add(page(
                    part,
                    new Markup.Drawing(
                            RegionsOverview.of(material.report(), from, Math.min(from + ROWS_A_PAGE, count)))));
        }
    }

    private static Markup page(Section.Part part, Markup drawing) {
        return Markup.of("div.sheet", part.heading(), Markup.of("figure.topology", drawing));
    }

    /// The indexes of the regions, those together for which one picture stands.
    private List<List<Integer>> groups() {
        SequencedMap<Object, List<Integer>> groups = new LinkedHashMap<>();
        List<RegionReport> regions = material.regions();
        for (int i = 0; i < regions.size(); i++) {
            Object key = regions.size() <= EACH ? (Object) i : Kind.of(regions.get(i), i == 0);
            groups.computeIfAbsent(key, k -> new ArrayList<>()).add(i);
        }
        return List.copyOf(groups.values());
    }

    private String title(List<Integer> group) {
        List<String> names =
                group.stream().map(i -> material.regions().get(i).displayName()).toList();
        return names.size() == 1
                ? names.getFirst()
                : names.getFirst() + ", and in the same way, with names, addresses and tags of their own: "
                        + String.join(", ", names.subList(1, names.size()));
    }

    /// The heading of the picture that shows a region.
    Optional<String> idFor(int index) {
        return groups().stream()
                .filter(group -> group.contains(index))
                .map(group -> id(group.getFirst()))
                .findFirst();
    }

    private static String id(int index) {
        return "topology-" + (index + 1);
    }
}
