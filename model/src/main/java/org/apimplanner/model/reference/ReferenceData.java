package org.apimplanner.model.reference;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apimplanner.model.Lookup;
import org.apimplanner.model.plan.Cloud;
import org.apimplanner.model.plan.Feature;
import org.apimplanner.model.plan.Mode;
import org.apimplanner.model.plan.PrivateService;
import org.apimplanner.model.plan.Tier;

/// All reference data, immutable, with the look-ups the planner needs.
///
/// @param editions oldest first
/// @param auditFindings the sentences of an audit's findings, by code
public record ReferenceData(
        List<Edition> editions,
        List<CitedDocument> documents,
        List<RegionFact> regions,
        List<TierFact> tiers,
        List<ModeFact> modes,
        List<SubnetRule> subnetRules,
        List<SubnetGrowth> subnetGrowth,
        List<NsgRow> nsgRows,
        List<EndpointRow> endpoints,
        List<ControlPlaneRow> controlPlane,
        List<RouteRow> routes,
        List<ServiceEndpointRow> serviceEndpoints,
        List<PublicIpRow> publicIps,
        List<DnsRow> dns,
        List<SourceAddressRow> sourceAddresses,
        List<PrivateLinkRow> privateLinks,
        List<CompanionRow> companions,
        Map<Feature, FeatureFact> features,
        Map<FindingCode, FindingRow> findings,
        List<ChecklistRow> checklist,
        List<NoticeRow> notices,
        List<Limit> limits,
        List<TierLimit> tierLimits,
        List<TagFact> tags,
        List<LifecycleRow> lifecycle,
        AuditFacts auditFacts,
        Map<AuditFindingCode, FindingRow> auditFindings,
        DeploymentFacts deployment) {

    public Edition newestEdition() {
        return editions.getLast();
    }

    public Optional<Edition> edition(String id) {
        return editions.stream().filter(e -> e.id().equals(id)).findFirst();
    }

    /// The edition that answers a plan: the one it names, or the newest where that does not ship.
    public Edition answering(String id) {
        return edition(id).orElseGet(this::newestEdition);
    }

    public TierFact tier(Tier tier) {
        return tiers.stream().filter(t -> t.tier() == tier).findFirst().orElseThrow();
    }

    public ModeFact mode(Mode mode) {
        return modes.stream().filter(m -> m.mode() == mode).findFirst().orElseThrow();
    }

    public FeatureFact feature(Feature feature) {
        return Lookup.required(features, feature);
    }

    /// What a change does under the given circumstances: the first row that matches.
    public Optional<LifecycleRow> lifecycle(ChangeKind change, Circumstances circumstances) {
        return lifecycle.stream()
                .filter(row -> row.change() == change)
                .filter(row -> row.appliesTo().matches(circumstances))
                .findFirst();
    }

    /// A limit by its id.
    ///
    /// @throws java.util.NoSuchElementException when the reference data have none of that id
    public Limit limit(String id) {
        return limits.stream()
                .filter(limit -> limit.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /// What is known of a service tag in a cloud; a regional tag answers as its global one.
    public Optional<TagFact> tag(String name, Cloud cloud) {
        Optional<TagFact> exact = tags.stream()
                .filter(tag -> tag.clouds().isEmpty() || tag.clouds().contains(cloud))
                .filter(tag -> tag.tag().equals(name))
                .findFirst();
        int mark = name.lastIndexOf('.');
        return exact.isPresent() || mark < 0 ? exact : tag(name.substring(0, mark), cloud);
    }

    /// What a private endpoint of the dependency brings.
    public PrivateLinkRow privateLink(PrivateService service) {
        return privateLinks.stream()
                .filter(row -> row.service() == service)
                .findFirst()
                .orElseThrow();
    }

    /// The region with this API name.
    public Optional<RegionFact> region(String name) {
        return regions.stream().filter(r -> r.name().equals(name)).findFirst();
    }

    /// The region a person means: by API name, display name or documented spelling, whatever the case
    /// and the spaces.
    public Optional<RegionFact> findRegion(String spelling) {
        String wanted = squeezed(spelling);
        return regions.stream()
                .filter(r -> squeezed(r.name()).equals(wanted)
                        || squeezed(r.displayName()).equals(wanted))
                .findFirst()
                .or(() -> regions.stream()
                        .filter(r ->
                                r.aliases().stream().anyMatch(a -> squeezed(a).equals(wanted)))
                        .findFirst());
    }

    private static String squeezed(String name) {
        return name.replace(" ", "").toLowerCase(Locale.ROOT);
    }

    /// A map of rows by a key that is unique among them.
    ///
    /// @throws IllegalStateException when two rows share a key
    static <K, V> Map<K, V> index(List<V> rows, Function<V, K> key) {
        return rows.stream().collect(Collectors.toUnmodifiableMap(key, Function.identity()));
    }
}
