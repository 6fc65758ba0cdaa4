package org.apimplanner.app.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apimplanner.model.plan.Tier;
import org.apimplanner.model.reference.Edition;
import org.apimplanner.model.reference.Limit;
import org.apimplanner.model.reference.ReferenceData;
import org.apimplanner.model.reference.Source;
import org.apimplanner.model.reference.TierFact;
import org.apimplanner.model.reference.TierLimit;

/// The limits of Azure and of the tiers, one number a row.
final class LimitTable {
    private final Optional<Edition> edition;

    /// @param edition keeps the numbers as they were known to it; empty for all there were
    private LimitTable(Optional<Edition> edition) {
        this.edition = edition;
    }

    /// A limit of one tier, or of all where there is none.
    private record Row(
            String id,
            String label,
            Optional<Tier> tier,
            int value,
            String asOf,
            Optional<String> note,
            boolean verified,
            List<Source> sources) {}

    static Table of(ReferenceData reference, Optional<String> edition) {
        LimitTable limits = new LimitTable(edition.flatMap(reference::edition));
        List<Row> rows = new ArrayList<>();
        reference.limits().forEach(limit -> limits.add(rows, limit));
        reference.tiers().forEach(tier -> limits.add(rows, tier));
        reference.tierLimits().forEach(limit -> limits.add(rows, limit));
        return TableShape.<Row>named("limits")
                .words("Limit", Row::id)
                .cell(
                        "Tier",
                        row -> new Cell.Several(
                                row.tier().map(Tier::word).stream().toList(), "any"))
                .keyed("tiers")
                .count("Most", Row::value)
                .keyed("value")
                .words("As of", Row::asOf)
                .words("What", Row::label)
                .maybe("Note", Row::note)
                .detail()
                .flag("Verified", Row::verified)
                .detail()
                .sources(Row::sources)
                .fill(rows);
    }

    private void add(List<Row> rows, Limit limit) {
        edition.map(limit::in).map(List::of).orElse(limit.values()).stream()
                .map(value -> new Row(
                        limit.id(),
                        limit.label(),
                        Optional.empty(),
                        value.value(),
                        value.asOf(),
                        value.note(),
                        value.verified(),
                        value.sources()))
                .forEach(rows::add);
    }

    private void add(List<Row> rows, TierFact tier) {
        List<Source> sources = edition.map(each -> tier.sources().in(each.id()))
                .orElse(tier.sources().all());
        if (edition.isEmpty() || tier.editions().contains(edition.get().id())) {
            tier.maxUnits()
                    .map(most -> new Row(
                            "units",
                            "scale units in a region",
                            Optional.of(tier.tier()),
                            most,
                            newest(sources),
                            Optional.empty(),
                            true,
                            sources))
                    .ifPresent(rows::add);
        }
    }

    private void add(List<Row> rows, TierLimit limit) {
        String asOf = newest(limit.sources());
        if (edition.isEmpty() || asOf.compareTo(edition.get().asOf()) <= 0) {
            limit.values().entrySet().stream()
                    .sorted(Map.Entry.comparingByKey())
                    .map(each -> new Row(
                            limit.id(),
                            limit.label(),
                            Optional.of(each.getKey()),
                            each.getValue(),
                            asOf,
                            limit.note(),
                            true,
                            limit.sources()))
                    .forEach(rows::add);
        }
    }

    private static String newest(List<Source> sources) {
        return sources.stream().map(Source::asOf).max(Comparator.naturalOrder()).orElse("");
    }
}
