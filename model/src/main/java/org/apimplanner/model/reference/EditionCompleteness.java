package org.apimplanner.model.reference;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apimplanner.model.plan.Cloud;

/// Whether each edition answers for all that it documents: every tier, platform and mode that the tier and
/// mode rows name has what the mode needs. Without this a forgotten row would look like "nothing is needed".
final class EditionCompleteness {
    /// A plan that asks for nothing special: one region, no feature.
    private static final Set<Condition> PLAIN =
            EnumSet.of(Condition.SINGLE_REGION, Condition.PRIMARY_REGION, Condition.AZURE_DNS);

    private static final Set<Condition> GROWTH =
            EnumSet.of(Condition.PLANNED_GROWTH, Condition.ROOM_TO_GROW, Condition.AT_UNIT_LIMIT);

    private final ReferenceData reference;
    private final List<Documented> documented;

    private EditionCompleteness(ReferenceData reference) {
        this.reference = reference;
        this.documented = reference.editions().stream()
                .flatMap(edition -> Documented.in(reference, edition).stream())
                .toList();
    }

    /// @throws IllegalArgumentException with one sentence that names the file and what is missing or never used
    static void check(ReferenceData reference) {
        EditionCompleteness completeness = new EditionCompleteness(reference);
        completeness.documented.forEach(completeness::answers);
        completeness.reached();
    }

    private void answers(Documented one) {
        if (reference.mode(one.mode()).needs().contains(ModeNeed.SUBNET)) {
            grows(one);
        }
        for (ModeNeed need : reference.mode(one.mode()).needs()) {
            for (Cloud cloud : Cloud.values()) {
                Circumstances plain = new Circumstances(
                        one.edition(), cloud, one.tier(), one.platform(), one.mode(), Set.of(), PLAIN);
                if (rows(need).stream().noneMatch(to -> to.matches(plain))) {
                    throw new IllegalArgumentException(file(need) + ": found no row for edition '" + one.edition()
                            + "', tier " + one.tier().word() + ", platform "
                            + one.platform().word() + ", mode " + one.mode().word() + ", cloud " + cloud.word()
                            + ", expected at least one that asks for no feature, as the mode needs '"
                            + need.word() + "'.");
                }
            }
        }
    }

    /// Every plan with a subnet has a recommended size, whatever its units.
    private void grows(Documented one) {
        for (Condition units : GROWTH) {
            Circumstances circumstances = new Circumstances(
                    one.edition(), Cloud.PUBLIC, one.tier(), one.platform(), one.mode(), Set.of(), Set.of(units));
            if (reference.subnetGrowth().stream()
                    .noneMatch(row -> row.appliesTo().matches(circumstances))) {
                throw new IllegalArgumentException("subnet-growth.json: found no row for edition '" + one.edition()
                        + "', mode " + one.mode().word() + ", condition " + units.word()
                        + ", expected one for each mode that needs a subnet.");
            }
        }
    }

    private List<AppliesTo> rows(ModeNeed need) {
        return switch (need) {
            case SUBNET ->
                reference.subnetRules().stream().map(SubnetRule::appliesTo).toList();
            case PORTS -> reference.nsgRows().stream().map(NsgRow::appliesTo).toList();
            case PUBLIC_ADDRESS ->
                reference.publicIps().stream().map(PublicIpRow::appliesTo).toList();
        };
    }

    private static String file(ModeNeed need) {
        return switch (need) {
            case SUBNET -> "subnet-rules.json";
            case PORTS -> "nsg-rules.json";
            case PUBLIC_ADDRESS -> "public-ip.json";
        };
    }

    private void reached() {
        reached("subnet-rules.json", reference.subnetRules(), SubnetRule::id, SubnetRule::appliesTo);
        reached("subnet-growth.json", reference.subnetGrowth(), SubnetGrowth::id, SubnetGrowth::appliesTo);
        reached("nsg-rules.json", reference.nsgRows(), NsgRow::id, NsgRow::appliesTo);
        reached("endpoints.json", reference.endpoints(), EndpointRow::id, EndpointRow::appliesTo);
        reached("routes.json", reference.routes(), RouteRow::id, RouteRow::appliesTo);
        reached(
                "service-endpoints.json",
                reference.serviceEndpoints(),
                ServiceEndpointRow::id,
                ServiceEndpointRow::appliesTo);
        reached("public-ip.json", reference.publicIps(), PublicIpRow::id, PublicIpRow::appliesTo);
        reached("dns.json", reference.dns(), DnsRow::id, DnsRow::appliesTo);
        reached(
                "source-addresses.json",
                reference.sourceAddresses(),
                SourceAddressRow::id,
                SourceAddressRow::appliesTo);
        reached("companions.json", reference.companions(), CompanionRow::id, CompanionRow::appliesTo);
        reference.companions().forEach(this::partsReached);
        reached("checklist.json", reference.checklist(), ChecklistRow::id, ChecklistRow::appliesTo);
        reached("notices.json", reference.notices(), notice -> notice.code().word(), NoticeRow::appliesTo);
        reached("lifecycle.json", reference.lifecycle(), LifecycleRow::id, LifecycleRow::appliesTo);
        for (LifecycleRow row : reference.lifecycle()) {
            for (LifecycleStep step : row.steps()) {
                if (documented.stream().noneMatch(one -> one.meets(row.appliesTo()) && one.meets(step.appliesTo()))) {
                    throw unreached("lifecycle.json", row.id(), "steps");
                }
            }
        }
    }

    /// Every part of a companion holds where the companion may.
    private void partsReached(CompanionRow row) {
        Stream.of(
                        row.nsgRules().stream().map(NsgRow::appliesTo),
                        row.firewall().stream().map(EndpointRow::appliesTo),
                        row.dnsRecords().stream().map(DnsRow::appliesTo),
                        row.notes().stream().map(CompanionNote::appliesTo))
                .flatMap(parts -> parts)
                .filter(part -> documented.stream().noneMatch(one -> one.meets(row.appliesTo()) && one.meets(part)))
                .findFirst()
                .ifPresent(part -> {
                    throw unreached("companions.json", row.id(), "appliesTo");
                });
    }

    private <R> void reached(String file, List<R> rows, Function<R, String> id, Function<R, AppliesTo> appliesTo) {
        for (R row : rows) {
            if (documented.stream().noneMatch(one -> one.meets(appliesTo.apply(row)))) {
                throw unreached(file, id.apply(row), "appliesTo");
            }
        }
    }

    private static IllegalArgumentException unreached(String file, String id, String field) {
        return new IllegalArgumentException(file + ", row '" + id + "', field '" + field
                + "': found a tier, platform and mode that no edition of the row documents, expected at least one"
                + " that tiers.json has.");
    }
}
