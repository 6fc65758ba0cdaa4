package org.apimplanner.model.audit.verdict;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.apimplanner.model.Word;
import org.apimplanner.model.plan.Feature;
import org.apimplanner.model.plan.Mode;
import org.apimplanner.model.plan.Plan;
import org.apimplanner.model.plan.Platform;
import org.apimplanner.model.reference.Edition;
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

    /// What a plan like this one is asked for.
    ///
    /// @param why the code of the finding about a rule that serves it
    /// @param where the mode, platform or edition that asks for it
    /// @param here the plan's own
    public record Elsewhere(String why, String where, String here, Wanted wanted) {}

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

    /// What the plan would be asked for with every feature.
    public List<Wanted> known() {
        if (known.isEmpty()) {
            known = Optional.of(ask.apply(everyFeature(plan)));
        }
        return known.get();
    }

    private static Plan everyFeature(Plan plan) {
        return plan.withFeatures(EnumSet.allOf(Feature.class));
    }

    /// What only plans of another mode, platform or edition are asked for: modes first, then the
    /// editions, the newest first, then platforms.
    public List<Elsewhere> elsewhere() {
        if (elsewhere.isEmpty()) {
            List<Elsewhere> all = new ArrayList<>();
            others(all, "not-for-mode", Mode.class, plan.mode(), plan::withMode);
            editions(all);
            others(all, "not-for-platform", Platform.class, plan.platform(), plan::withPlatform);
            elsewhere = Optional.of(all);
        }
        return elsewhere.get();
    }

    private <E extends Enum<E> & Word> void others(
            List<Elsewhere> all, String why, Class<E> type, E here, Function<E, Plan> with) {
        for (E other : type.getEnumConstants()) {
            if (other != here) {
                add(all, why, other.word(), here.word(), with.apply(other));
            }
        }
    }

    private void editions(List<Elsewhere> all) {
        List<String> ids = reference.editions().stream().map(Edition::id).toList();
        int here = ids.indexOf(plan.edition());
        for (int i = ids.size() - 1; i >= 0; i--) {
            if (i != here) {
                String why = i < here ? "obsolete" : "not-in-edition";
                add(all, why, ids.get(i), plan.edition(), plan.withEdition(ids.get(i)));
            }
        }
    }

    private void add(List<Elsewhere> all, String why, String where, String here, Plan variant) {
        ask.apply(everyFeature(variant)).forEach(wanted -> all.add(new Elsewhere(why, where, here, wanted)));
    }
}
