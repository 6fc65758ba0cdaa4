package org.apimplanner.model.reference;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.apimplanner.model.plan.Feature;

/// Reads the reference data files into [ReferenceData].
///
/// Reading is strict: unknown, duplicate and missing keys, wrong types, rows that share an id, and
/// references that lead nowhere are refused, so that a slip in the data cannot become advice.
public final class ReferenceReader {
    private final Function<String, String> textOf;

    private ReferenceReader(Function<String, String> textOf) {
        this.textOf = textOf;
    }

    /// The reference data.
    ///
    /// @param textOf gives the JSON text of a file by its name without ending, such as `nsg-rules`
    /// @throws IllegalArgumentException with one sentence that names the file, the row and the field
    public static ReferenceData read(Function<String, String> textOf) {
        ReferenceData data = readShipped(textOf);
        Completeness.check(data);
        return data;
    }

    /// The reference data of a build, whose tests have read them with [#read]: without the checks that hold
    /// between files, which take a tenth of what the reading takes at each start.
    ///
    /// @throws IllegalArgumentException as [#read], for what one file shows
    public static ReferenceData readShipped(Function<String, String> textOf) {
        return new ReferenceReader(textOf).read();
    }

    private ReferenceData read() {
        List<Edition> editions = rows("editions", "id", CatalogueRows::edition);
        Citations citations = Citations.of(editions.stream().map(Edition::id).toList(), textOf.apply("documents"));
        CatalogueRows catalogue = new CatalogueRows(citations);
        NetworkRows network = new NetworkRows(citations);
        JsonRows tiers = new JsonRows("tiers.json", textOf.apply("tiers"));
        List<Limit> limits = rows("limits", "id", catalogue::limit);
        List<TagFact> tags = rows("service-tags", "", catalogue::tag);
        ReferenceData data = new ReferenceData(
                editions,
                citations.documents(),
                rows("regions", "name", catalogue::region),
                tiers.list("tiers", "tier", catalogue::tier),
                tiers.list("modes", "mode", catalogue::mode),
                rows("subnet-rules", "id", network::subnetRule),
                rows("subnet-growth", "id", network::subnetGrowth),
                rows("nsg-rules", "id", network::nsgRow),
                rows("endpoints", "id", network::endpoint),
                rows("control-plane", "", catalogue::controlPlane),
                rows("routes", "id", network::route),
                rows("service-endpoints", "id", network::serviceEndpoint),
                rows("public-ip", "id", network::publicIp),
                rows("dns", "id", network::dns),
                rows("source-addresses", "id", network::sourceAddress),
                rows("private-links", "id", network::privateLink),
                rows("companions", "id", new CompanionRows(citations, network, catalogue)::row),
                features(rows("features", "feature", catalogue::feature)),
                findings(rows("findings", "code", row -> catalogue.finding(row, FindingCode.class)), FindingCode.class),
                rows("checklist", "id", catalogue::checklist),
                rows("notices", "code", catalogue::notice),
                limits,
                rows("tier-limits", "id", catalogue::tierLimit),
                tags,
                rows("lifecycle", "id", new LifecycleRows(citations)::row),
                new AuditRows(limits, tags).facts(textOf.apply("audit-facts")),
                findings(
                        rows("audit-findings", "code", row -> catalogue.finding(row, AuditFindingCode.class)),
                        AuditFindingCode.class),
                DeploymentRows.facts(textOf.apply("deployment")));
        tiers.end();
        return data;
    }

    private <T> List<T> rows(String name, String id, Function<JsonRow, T> decode) {
        return JsonRows.only(name + ".json", textOf.apply(name), id, decode);
    }

    private static Map<Feature, FeatureFact> features(List<FeatureFact> facts) {
        Map<Feature, FeatureFact> byFeature = new EnumMap<>(Feature.class);
        facts.forEach(f -> byFeature.put(f.feature(), f));
        return Collections.unmodifiableMap(byFeature);
    }

    private static <E extends Enum<E>> Map<E, FindingRow> findings(
            List<Map.Entry<E, FindingRow>> rows, Class<E> codes) {
        Map<E, FindingRow> byCode = new EnumMap<>(codes);
        rows.forEach(row -> byCode.put(row.getKey(), row.getValue()));
        return Collections.unmodifiableMap(byCode);
    }
}
