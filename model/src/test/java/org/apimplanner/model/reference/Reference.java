package org.apimplanner.model.reference;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apimplanner.model.plan.Cloud;
import org.apimplanner.model.plan.Feature;
import org.apimplanner.model.plan.Mode;
import org.apimplanner.model.plan.Platform;
import org.apimplanner.model.plan.Tier;
import org.apimplanner.resources.ShippedResources;

/// The shipped reference data and questions that several tests ask of them.
final class Reference {
    static final ReferenceData DATA = ReferenceReader.read(ShippedResources::reference);
    static final List<String> EDITIONS = List.of("2021", "2023-08", "2026-08", "2026-11");
    static final Set<Feature> ALL_FEATURES = EnumSet.allOf(Feature.class);

    /// Of a plan that names its own clients and backends, which adds rules of its author to those of the documents.
    static final Set<Condition> NAMED = EnumSet.of(
            Condition.CLIENTS, Condition.BACKENDS, Condition.BEHIND_APPLICATION_GATEWAY, Condition.BEHIND_FRONT_DOOR);

    static final Set<Condition> ALL_CONDITIONS = EnumSet.complementOf(EnumSet.copyOf(NAMED));

    private Reference() {}

    /// A Premium instance in the public cloud, with every feature and every condition of the documents.
    static Circumstances everything(String edition, Platform platform, Mode mode) {
        return new Circumstances(edition, Cloud.PUBLIC, Tier.PREMIUM, platform, mode, ALL_FEATURES, ALL_CONDITIONS);
    }

    static Stream<NsgRow> nsgRows(Circumstances circumstances) {
        return DATA.nsgRows().stream().filter(r -> r.appliesTo().matches(circumstances));
    }

    static Stream<EndpointRow> endpoints(Circumstances circumstances) {
        return DATA.endpoints().stream().filter(r -> r.appliesTo().matches(circumstances));
    }
}
