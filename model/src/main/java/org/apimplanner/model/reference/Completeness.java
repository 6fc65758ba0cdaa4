package org.apimplanner.model.reference;

import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.apimplanner.model.Word;
import org.apimplanner.model.plan.Feature;
import org.apimplanner.model.plan.Mode;
import org.apimplanner.model.plan.PrivateService;
import org.apimplanner.model.plan.Tier;

/// Checks that hold between files: every word has its row, every region name leads to a region.
final class Completeness {
    private Completeness() {}

    /// @throws IllegalArgumentException with one sentence that names the file and what is missing
    static void check(ReferenceData data) {
        if (data.editions().isEmpty()) {
            throw new IllegalArgumentException("editions.json: found no row, expected at least one.");
        }
        every(
                "tiers.json",
                Tier.class,
                data.tiers().stream().map(TierFact::tier).toList());
        every(
                "tiers.json",
                Mode.class,
                data.modes().stream().map(ModeFact::mode).toList());
        every(
                "private-links.json",
                PrivateService.class,
                data.privateLinks().stream().map(PrivateLinkRow::service).toList());
        every("features.json", Feature.class, data.features().keySet());
        every("findings.json", FindingCode.class, data.findings().keySet());
        every(
                "audit-findings.json",
                AuditFindingCode.class,
                data.auditFindings().keySet());
        data.tiers()
                .forEach(tier -> tier.regions()
                        .ifPresent(regions -> checkRegions(
                                data, "tiers.json", tier.tier().word(), "regions.names", regions.names())));
        data.companions()
                .forEach(row -> row.regions()
                        .ifPresent(regions ->
                                checkRegions(data, "companions.json", row.id(), "regions.names", regions.names())));
        data.features()
                .forEach((feature, fact) ->
                        checkRegions(data, "features.json", feature.word(), "notInRegions", fact.notInRegions()));
        Set<String> seen = new HashSet<>();
        for (ControlPlaneRow row : data.controlPlane()) {
            checkControlPlane(data, row, seen);
        }
        EditionCompleteness.check(data);
    }

    private static <E extends Enum<E> & Word> void every(String file, Class<E> type, Collection<E> found) {
        Set<E> missing = EnumSet.allOf(type);
        missing.removeAll(found);
        missing.stream().findFirst().ifPresent(word -> {
            throw new IllegalArgumentException(file + ": found no row for '" + word.word() + "', expected one.");
        });
    }

    private static void checkRegions(
            ReferenceData data, String file, String row, String field, Collection<String> names) {
        names.stream().filter(name -> data.region(name).isEmpty()).findFirst().ifPresent(name -> {
            throw new IllegalArgumentException(file + ", row '" + row + "', field '" + field + "': found '" + name
                    + "', expected the name of a region.");
        });
    }

    private static void checkControlPlane(ReferenceData data, ControlPlaneRow row, Set<String> seen) {
        String place = "control-plane.json, row '" + row.label() + "', ";
        Optional<RegionFact> region = row.region().flatMap(data::region);
        if (row.region().isPresent()
                && region.filter(r -> r.cloud() == row.cloud()).isEmpty()) {
            throw new IllegalArgumentException(place + "field 'region': found '"
                    + row.region().get() + "', expected the name of a region of the same cloud.");
        }
        if (row.addresses().isEmpty()) {
            throw new IllegalArgumentException(place + "field 'addresses': found none, expected at least one.");
        }
        for (String edition : row.editions().ids()) {
            if (!seen.add(row.cloud() + "|" + row.label() + "|" + edition)) {
                throw new IllegalArgumentException(place + "found '" + edition
                        + "' in two rows of this label, expected one row for each edition.");
            }
        }
    }
}
