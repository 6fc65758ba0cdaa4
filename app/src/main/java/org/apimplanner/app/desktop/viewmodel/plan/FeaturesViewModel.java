package org.apimplanner.app.desktop.viewmodel.plan;

import java.time.Duration;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.apimplanner.app.desktop.state.Delay;
import org.apimplanner.app.desktop.state.PlanSession;
import org.apimplanner.app.desktop.state.Work;
import org.apimplanner.app.desktop.viewmodel.words.Messages;
import org.apimplanner.model.Lookup;
import org.apimplanner.model.plan.Feature;
import org.apimplanner.model.plan.Plan;
import org.apimplanner.model.plan.Progress;
import org.apimplanner.model.reference.ReferenceData;
import org.apimplanner.model.report.Finding;
import org.apimplanner.model.report.Report;

/// The feature list, each line with what the feature adds to this very plan.
public final class FeaturesViewModel implements Field {
    private static final String LANE = "feature-effects";

    /// How long the plan has to rest: each effect is an answer of its own, and who types waits for none of them.
    private static final Duration REST = Duration.ofMillis(150);

    private final Function<Plan, Report> planner;
    private final Work work;
    private final Delay delay;
    private final Messages messages;
    private final List<FeatureItem> items;
    private Optional<Plan> asked = Optional.empty();
    private Optional<Plan> grouped = Optional.empty();
    private final ReadOnlyObjectWrapper<List<FeatureGroup.Listed>> groups;
    private final ReadOnlyObjectWrapper<Optional<Mark>> mark = new ReadOnlyObjectWrapper<>(Optional.empty());

    public FeaturesViewModel(
            PlanSession session,
            ReferenceData reference,
            Function<Plan, Report> planner,
            Work work,
            Delay delay,
            Messages messages) {
        this.planner = planner;
        this.work = work;
        this.delay = delay;
        this.messages = messages;
        this.items = Arrays.stream(Feature.values())
                .map(reference::feature)
                .map(fact -> new FeatureItem(fact, selection(session, fact.feature())))
                .toList();
        this.groups = new ReadOnlyObjectWrapper<>(FeatureGroup.listed(items, feature -> false));
    }

    private static ChoiceField<Boolean> selection(PlanSession session, Feature feature) {
        return new ChoiceField<>(
                "/features/" + feature.word(),
                session,
                plan -> plan.features().contains(feature),
                (plan, on) -> plan.withFeatures(switched(plan.features(), feature, on)));
    }

    private static Set<Feature> switched(Set<Feature> features, Feature feature, boolean on) {
        Set<Feature> changed = features.isEmpty() ? EnumSet.noneOf(Feature.class) : EnumSet.copyOf(features);
        if (on) {
            changed.add(feature);
        } else {
            changed.remove(feature);
        }
        return changed;
    }

    public void show(Report report) {
        for (FeatureItem item : items) {
            item.selected().show(report);
            item.mark(Mark.of(report.findings(), f -> concerns(f, item)));
        }
        mark.set(Mark.of(
                report.findings(),
                f -> f.path().equals("/features") && items.stream().noneMatch(item -> concerns(f, item))));
        Plan plan = asking(report.plan());
        if (asked.isEmpty()) {
            asked = Optional.of(plan);
            ask(plan);
        } else if (!asked.equals(Optional.of(plan))) {
            asked = Optional.of(plan);
            delay.after(REST, () -> ask(plan));
        }
    }

    private void ask(Plan plan) {
        if (asked.filter(last -> last == plan).isPresent()) {
            work.run(LANE, () -> effects(plan), effects -> show(plan, effects), failed -> {});
        }
    }

    /// The plan without what no feature's effect depends on.
    private static Plan asking(Plan plan) {
        return plan.withName("").withProgress(Progress.NONE);
    }

    private static boolean concerns(Finding finding, FeatureItem item) {
        return finding.path().equals("/features")
                && item.label().equals(finding.arguments().get("feature"));
    }

    private Map<Feature, FeatureEffect> effects(Plan plan) {
        Map<Feature, FeatureEffect> effects = new EnumMap<>(Feature.class);
        for (FeatureItem item : items) {
            effects.put(item.feature(), FeatureEffect.of(plan, item.feature(), planner));
        }
        return effects;
    }

    private void show(Plan plan, Map<Feature, FeatureEffect> effects) {
        for (FeatureItem item : items) {
            item.effect(Lookup.required(effects, item.feature()).words(messages));
        }
        group(plan.withFeatures(Set.of()), effects);
    }

    /// Nothing moves while somebody ticks one feature after the other: what has nothing to add goes last when
    /// the rest of the plan has changed.
    private void group(Plan bare, Map<Feature, FeatureEffect> effects) {
        if (grouped.equals(Optional.of(bare))) {
            return;
        }
        grouped = Optional.of(bare);
        List<FeatureGroup.Listed> listed = FeatureGroup.listed(
                items, feature -> Lookup.required(effects, feature).isNothing());
        if (!listed.equals(groups.get())) {
            groups.set(listed);
        }
    }

    /// The features under the headings that they stand under.
    public ReadOnlyObjectProperty<List<FeatureGroup.Listed>> groupsProperty() {
        return groups.getReadOnlyProperty();
    }

    /// All of them in no order that a person sees.
    public List<FeatureItem> items() {
        return items;
    }

    @Override
    public String path() {
        return "/features";
    }

    @Override
    public ReadOnlyObjectProperty<Optional<Mark>> markProperty() {
        return mark.getReadOnlyProperty();
    }
}
