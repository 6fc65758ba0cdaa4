package org.apimplanner.app.desktop.viewmodel.answer;

import static org.apimplanner.app.desktop.viewmodel.answer.Column.Shape.SIGN;
import static org.apimplanner.app.desktop.viewmodel.answer.Column.Shape.TEXT;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apimplanner.app.desktop.viewmodel.words.Messages;
import org.apimplanner.model.net.Direction;
import org.apimplanner.model.net.PortRange;
import org.apimplanner.model.plan.Feature;
import org.apimplanner.model.reference.ReferenceData;
import org.apimplanner.model.reference.Requirement;

/// The columns that tables of regions' parts share.
public final class RegionColumns {
    private final ReferenceData reference;
    private final Messages messages;

    public RegionColumns(ReferenceData reference, Messages messages) {
        this.reference = reference;
        this.messages = messages;
    }

    public static <V> Column<InRegion<V>> region() {
        return Column.<InRegion<V>>of(
                        "column.region", 7.4, TEXT, row -> row.region().displayName())
                .sortedBy(Comparator.comparingInt(InRegion::order));
    }

    public <V> Column<InRegion<V>> column(String key, double width, Column.Shape shape, Function<V, String> text) {
        return Column.of(key, width, shape, row -> text.apply(row.value()));
    }

    public <V> Column<InRegion<V>> direction(Function<V, Direction> direction) {
        return this.<V>column(
                        "column.direction",
                        4.4,
                        SIGN,
                        value -> direction.apply(value).word())
                .toned(row -> direction.apply(row.value()).word())
                .shownAs(row -> messages.word("direction.", direction.apply(row.value())));
    }

    public <V> Column<InRegion<V>> requirement(Function<V, Requirement> requirement) {
        return this.<V>column(
                        "column.required", 6.9, SIGN, value -> messages.word("requirement.", requirement.apply(value)))
                .toned(row -> requirement.apply(row.value()).word());
    }

    String feature(Optional<Feature> feature) {
        return feature.map(f -> reference.features().get(f).label()).orElse("");
    }

    public static String ports(List<PortRange> ports) {
        return ports.stream().map(PortRange::toString).collect(Collectors.joining(", "));
    }
}
