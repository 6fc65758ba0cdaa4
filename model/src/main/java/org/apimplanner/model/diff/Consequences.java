package org.apimplanner.model.diff;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apimplanner.model.plan.Plan;
import org.apimplanner.model.plan.RegionPlan;
import org.apimplanner.model.reference.AddressEffect;
import org.apimplanner.model.reference.Circumstances;
import org.apimplanner.model.reference.Downtime;
import org.apimplanner.model.reference.LifecycleRow;
import org.apimplanner.model.reference.Need;
import org.apimplanner.model.reference.ReferenceData;
import org.apimplanner.model.reference.SentenceTemplate;
import org.apimplanner.model.report.RegionReport;
import org.apimplanner.model.report.Report;

/// Answers events from the reference data, made precise by what the two plans have and have not.
final class Consequences {
    private final Report before;
    private final Report after;
    private final ReferenceData reference;

    Consequences(Report before, Report after, ReferenceData reference) {
        this.before = before;
        this.after = after;
        this.reference = reference;
    }

    /// What the events do. Where one of them needs a new instance, what the others would do to the old
    /// one does not matter and is left out.
    List<Consequence> of(List<Event> events) {
        List<Consequence> all = events.stream().map(this::of).toList();
        List<Consequence> replacing =
                all.stream().filter(Consequence::newInstance).toList();
        return replacing.isEmpty() ? all : replacing;
    }

    /// @throws IllegalStateException when the reference data have no answer
    private Consequence of(Event event) {
        return find(event)
                .orElseThrow(() -> new IllegalStateException("The reference data have no lifecycle row for '"
                        + event.change().word() + "'."));
    }

    /// What an event does; empty where the reference data have no row for it.
    Optional<Consequence> find(Event event) {
        RegionPair.Region region = event.region().map(RegionPair::latest).orElseGet(this::primary);
        Circumstances circumstances = Setting.circumstances(after, region.plan());
        return reference
                .lifecycle(event.change(), circumstances)
                .map(row -> consequence(event, row, circumstances, region.report()));
    }

    private RegionPair.Region primary() {
        RegionPlan plan = after.plan().primaryRegion();
        return new RegionPair.Region(
                plan, after.regions().get(after.plan().regions().indexOf(plan)));
    }

    private Consequence consequence(Event event, LifecycleRow row, Circumstances circumstances, RegionReport region) {
        Map<String, String> arguments = event.arguments();
        boolean usesPublicIp = region.publicIp().sku().isPresent();
        boolean usesSubnet = region.subnet().isPresent();
        return new Consequence(
                row.change(),
                event.region().map(RegionPair::name),
                row.id(),
                SentenceTemplate.fill(row.summary(), arguments),
                precise(row.publicVip(), ownAddress(before), ownAddress(after)),
                precise(row.privateVip(), privateAddress(before), privateAddress(after)),
                usesSubnet ? row.newSubnet() : Need.NO,
                usesPublicIp ? row.secondPublicIp() : Need.NO,
                row.newInstance(),
                row.updateMinutes(),
                row.developerDowntime() && downDuringUpdate() ? Downtime.DURING_UPDATE : row.downtime(),
                row.confidence(),
                row.steps().stream()
                        .filter(step -> step.appliesTo().matches(circumstances))
                        .map(step -> SentenceTemplate.fill(step.step(), arguments))
                        .toList(),
                row.sources().in(after.edition().id()));
    }

    private boolean downDuringUpdate() {
        return reference.tier(before.plan().tier()).downDuringUpdate()
                || reference.tier(after.plan().tier()).downDuringUpdate();
    }

    private boolean ownAddress(Report report) {
        return reference.tier(report.plan().tier()).ownAddress();
    }

    private static boolean privateAddress(Report report) {
        Plan plan = report.plan();
        return Setting.hasPrivateAddress(plan.mode());
    }

    /// The effect on an address that may not be there before or after.
    private static AddressEffect precise(AddressEffect nominal, boolean had, boolean has) {
        return switch (nominal) {
            case NONE -> AddressEffect.NONE;
            case STAYS, DEPENDS, DISAPPEARS -> had ? nominal : AddressEffect.NONE;
            case APPEARS -> has ? nominal : AddressEffect.NONE;
            case CHANGES -> changed(had, has);
        };
    }

    private static AddressEffect changed(boolean had, boolean has) {
        if (had && has) {
            return AddressEffect.CHANGES;
        }
        if (had) {
            return AddressEffect.DISAPPEARS;
        }
        return has ? AddressEffect.APPEARS : AddressEffect.NONE;
    }
}
