package org.apimplanner.model.audit.verdict;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.apimplanner.model.Word;
import org.apimplanner.model.net.Direction;
import org.apimplanner.model.net.PortRange;
import org.apimplanner.model.plan.Feature;
import org.apimplanner.model.plan.Mode;
import org.apimplanner.model.plan.Plan;
import org.apimplanner.model.plan.Platform;
import org.apimplanner.model.plan.RegionPlan;
import org.apimplanner.model.reference.AuditFindingCode;
import org.apimplanner.model.reference.Edition;
import org.apimplanner.model.reference.NsgRow;
import org.apimplanner.model.reference.ReferenceData;

/// What the documents ask of security rules in one region: for the plan itself, for the plan with
/// every feature, and for plans like it of another mode, platform or edition.
///
/// The others are worked out when first asked for; belongs to one audit and one thread.
public final class Demands {
    private final ReferenceData reference;
    private final Plan plan;
    private final Function<Plan, List<Wanted>> ask;
    private final List<Wanted> own;
    private Optional<List<Wanted>> known = Optional.empty();
    private Optional<List<Elsewhere>> elsewhere = Optional.empty();
    private final Map<Direction, BitSet> namedPorts = new EnumMap<>(Direction.class);

    /// What a plan like this one is asked for.
    ///
    /// @param why the code of the finding about a rule that serves it
    /// @param where the mode, platform or edition that asks for it
    /// @param here the plan's own
    public record Elsewhere(AuditFindingCode why, String where, String here, Wanted wanted) {}

    /// @param ask what is asked of the region in a plan
    public Demands(ReferenceData reference, Plan plan, Function<Plan, List<Wanted>> ask) {
        this.reference = reference;
        this.plan = plan;
        this.ask = ask;
        this.own = ask.apply(plan);
    }

    /// What the plan itself is asked for.
    public List<Wanted> own() {
        return own;
    }

    /// What the plan would be asked for with every feature and in several regions: the documents list
    /// rules for these beside the others, and who follows the list has them.
    public List<Wanted> known() {
        if (known.isEmpty()) {
            known = Optional.of(ask.apply(whole(plan)));
        }
        return known.get();
    }

    private static Plan whole(Plan plan) {
        List<RegionPlan> regions = new ArrayList<>(plan.regions());
        if (!plan.multiRegion()) {
            regions.add(plan.regions().getFirst());
        }
        return plan.withFeatures(EnumSet.allOf(Feature.class)).withRegions(regions);
    }

    /// The ports that a plan like this one could name in a direction, whatever its mode, edition and
    /// platform. Requirements on every port name none.
    public BitSet namedPorts(Direction direction) {
        return namedPorts.computeIfAbsent(direction, this::findNamedPorts);
    }

    private BitSet findNamedPorts(Direction direction) {
        BitSet ports = new BitSet();
        known().forEach(wanted -> addPorts(ports, direction, wanted));
        elsewhere().forEach(other -> addPorts(ports, direction, other.wanted()));
        return ports;
    }

    private static void addPorts(BitSet ports, Direction direction, Wanted wanted) {
        if (wanted.direction() == direction) {
            for (PortRange range : wanted.ports()) {
                if (!range.equals(PortRange.ANY)) {
                    ports.set(range.from(), range.to() + 1);
                }
            }
        }
    }

    /// What only plans of another mode, platform or edition are asked for: modes first, then the
    /// editions, the newest first, then platforms. The oldest edition, which has one table for all
    /// platforms, comes last.
    public List<Elsewhere> elsewhere() {
        if (elsewhere.isEmpty()) {
            List<Elsewhere> all = new ArrayList<>();
            others(all, AuditFindingCode.NOT_FOR_MODE, plan.mode(), modes(), plan::withMode);
            List<String> editions =
                    reference.editions().stream().map(Edition::id).toList();
            editions(all, editions, editions.size() - 1, 1);
            others(all, AuditFindingCode.NOT_FOR_PLATFORM, plan.platform(), platforms(), plan::withPlatform);
            editions(all, editions, 0, 0);
            elsewhere = Optional.of(all);
        }
        return elsewhere.get();
    }

    private <E extends Enum<E> & Word> void others(
            List<Elsewhere> all, AuditFindingCode why, E here, Set<E> others, Function<E, Plan> with) {
        for (E other : others) {
            if (other != here) {
                add(all, why, other.word(), here.word(), with.apply(other));
            }
        }
    }

    /// The modes for which the documents have rules on the plan's platform.
    private Set<Mode> modes() {
        Set<Mode> modes = EnumSet.noneOf(Mode.class);
        for (NsgRow row : reference.nsgRows()) {
            if (row.appliesTo().platforms().contains(plan.platform())) {
                modes.addAll(row.appliesTo().modes());
            }
        }
        return modes;
    }

    /// The platforms for which the documents have rules in the plan's mode.
    private Set<Platform> platforms() {
        Set<Platform> platforms = EnumSet.noneOf(Platform.class);
        for (NsgRow row : reference.nsgRows()) {
            if (row.appliesTo().modes().contains(plan.mode())) {
                platforms.addAll(row.appliesTo().platforms());
            }
        }
        return platforms;
    }

    private void editions(List<Elsewhere> all, List<String> ids, int newest, int oldest) {
        int here = ids.indexOf(plan.edition());
        for (int i = newest; i >= oldest; i--) {
            if (i != here) {
                AuditFindingCode why = i < here ? AuditFindingCode.OBSOLETE : AuditFindingCode.NOT_IN_EDITION;
                add(all, why, ids.get(i), plan.edition(), plan.withEdition(ids.get(i)));
            }
        }
    }

    private void add(List<Elsewhere> all, AuditFindingCode why, String where, String here, Plan variant) {
        ask.apply(whole(variant)).forEach(wanted -> all.add(new Elsewhere(why, where, here, wanted)));
    }
}
