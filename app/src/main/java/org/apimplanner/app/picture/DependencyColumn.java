package org.apimplanner.app.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apimplanner.app.picture.scene.IconKind;
import org.apimplanner.app.picture.scene.Rect;
import org.apimplanner.app.picture.scene.Role;
import org.apimplanner.model.net.Ipv4Address;
import org.apimplanner.model.reference.Requirement;
import org.apimplanner.model.report.RegionReport;

/// What a region's instance calls, as a column: required, optional, and its backends on the Internet.
/// A later region that calls the same as the first says so instead of repeating it.
final class DependencyColumn {
    private static final int GAP = 12;
    private static final int MOST_PILLS = 16;

    private final List<DependencyList> groups = new ArrayList<>();
    private final Optional<Card> dns;
    private final Optional<Card> backends;
    private final String id;
    private final int width;
    private final PictureWords words;

    /// @param first the region that is shown in full, empty where this is it
    /// @param servers the DNS servers that lie outside of the region's network
    DependencyColumn(
            RegionReport region,
            Optional<RegionReport> first,
            List<Ipv4Address> servers,
            String band,
            int width,
            PictureWords words) {
        this.id = band + "-out";
        this.width = width;
        this.words = words;
        List<Dependency> own = Dependency.of(region, words);
        List<Dependency> known = first.map(f -> Dependency.of(f, words)).orElse(List.of());
        if (first.isPresent() && !known.isEmpty() && known.stream().allMatch(k -> has(own, k))) {
            addDifference(first.get(), own.stream().filter(d -> !has(known, d)).toList(), known);
        } else {
            addGroups(own, words.of("required"), words.of("optional"));
        }
        dns = servers.isEmpty()
                ? Optional.empty()
                : Optional.of(Card.of(
                        id + "-dns",
                        IconKind.LIST,
                        width,
                        words.of("dns"),
                        List.of(servers.stream().map(Ipv4Address::toString).collect(Collectors.joining(", ")))));
        backends = region.sourceAddresses().stream()
                .filter(a -> a.seenBy().equals(words.of("seenBy.public")))
                .findFirst()
                .map(a -> Card.of(
                        id + "-backends",
                        IconKind.CLOUD,
                        width,
                        words.of("backends.public"),
                        List.of(words.of("backends.see", a.value()))));
    }

    private static boolean has(List<Dependency> dependencies, Dependency wanted) {
        return dependencies.stream().anyMatch(wanted::isSameCall);
    }

    private void addDifference(RegionReport first, List<Dependency> extra, List<Dependency> known) {
        if (extra.isEmpty()) {
            long required = known.stream()
                    .filter(d -> d.requirement() == Requirement.REQUIRED)
                    .count();
            String counts = words.of("asFirst.count", required, known.size() - required);
            groups.add(new DependencyList(
                    id + "-same", Role.GROUP, words.of("asFirst", first.displayName()), List.of(), counts, width));
        } else {
            groups.add(group("same", Role.GROUP, words.of("asFirst.also", first.displayName()), extra));
        }
    }

    private void addGroups(List<Dependency> all, String required, String optional) {
        List<Dependency> needed = all.stream()
                .filter(d -> d.requirement() == Requirement.REQUIRED)
                .toList();
        List<Dependency> others = all.stream()
                .filter(d -> d.requirement() == Requirement.OPTIONAL)
                .toList();
        if (!needed.isEmpty()) {
            groups.add(group("required", Role.GROUP, required, needed));
        }
        if (!others.isEmpty()) {
            groups.add(group("optional", Role.GROUP_OPTIONAL, optional, others));
        }
    }

    private DependencyList group(String name, Role role, String heading, List<Dependency> pills) {
        int shown = pills.size() > MOST_PILLS ? MOST_PILLS - 1 : pills.size();
        String more = shown < pills.size() ? words.of("more", pills.size() - shown) : "";
        return new DependencyList(id + "-" + name, role, heading, pills.subList(0, shown), more, width);
    }

    int height() {
        int height = groups.stream().mapToInt(g -> g.height() + GAP).sum()
                + dns.map(card -> card.height() + GAP).orElse(0);
        return Math.max(0, backends.map(c -> height + c.height()).orElse(height - GAP));
    }

    /// Where the groups are, from the top, and the backends where there are any.
    record Placed(List<Anchor> groups, Optional<Anchor> backends) {}

    Placed place(Placement sheet, String parent, int x, int y) {
        List<Anchor> targets = new ArrayList<>();
        int top = y;
        for (DependencyList group : groups) {
            Rect bounds = group.place(sheet, parent, x, top);
            targets.add(new Anchor(group.id(), bounds));
            top = bounds.bottom() + GAP;
        }
        if (dns.isPresent()) {
            top = dns.get().place(sheet, parent, x, top, dns.get().height()).bottom() + GAP;
        }
        int bottom = top;
        return new Placed(
                targets, backends.map(c -> new Anchor(c.id(), c.place(sheet, parent, x, bottom, c.height()))));
    }
}
