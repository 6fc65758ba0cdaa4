package org.apimplanner.model.reference;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.apimplanner.model.plan.WorkspaceMode;

/// Decodes what stands beside an instance.
final class CompanionRows {
    private final Citations citations;
    private final NetworkRows network;
    private final CatalogueRows catalogue;

    CompanionRows(Citations citations, NetworkRows network, CatalogueRows catalogue) {
        this.citations = citations;
        this.network = network;
        this.catalogue = catalogue;
    }

    CompanionRow row(JsonRow row) {
        AppliesTo appliesTo = citations.appliesTo(row);
        return new CompanionRow(
                row.text("id"),
                row.word("kind", CompanionKind.class),
                row.text("name"),
                row.words("workspaceModes", WorkspaceMode.class),
                appliesTo,
                optional(row, "subnet", CompanionRows::subnet),
                optional(row, "regions", catalogue::tierRegions),
                each(row, "nsgRules", network::nsgRow),
                each(row, "firewall", network::endpoint),
                each(row, "dnsRecords", network::dns),
                each(row, "notes", this::note),
                citations.sources(row, appliesTo.editions()));
    }

    private static CompanionSubnetRule subnet(JsonRow row) {
        CompanionSubnetRule rule = new CompanionSubnetRule(
                row.number("longestPrefix", 1, 32),
                row.optionalNumber("shortestPrefix", 1, 32),
                row.optionalNumber("recommendedPrefix", 1, 32),
                row.flag("dedicated", false),
                row.optionalText("delegation"));
        row.end();
        return rule;
    }

    private CompanionNote note(JsonRow row) {
        AppliesTo appliesTo = citations.appliesTo(row);
        return new CompanionNote(row.text("text"), appliesTo, citations.sources(row, appliesTo.editions()));
    }

    private static <T> Optional<T> optional(JsonRow row, String key, Function<JsonRow, T> decode) {
        return row.has(key) ? Optional.of(decode.apply(row.object(key))) : Optional.empty();
    }

    private static <T> List<T> each(JsonRow row, String key, Function<JsonRow, T> decode) {
        return row.objects(key).stream()
                .map(part -> {
                    T decoded = decode.apply(part);
                    part.end();
                    return decoded;
                })
                .toList();
    }
}
