package org.apimplanner.app.desktop.viewmodel.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.apimplanner.app.desktop.state.PlanSession;
import org.apimplanner.app.desktop.viewmodel.words.Messages;
import org.apimplanner.model.plan.Cloud;
import org.apimplanner.model.plan.Plan;
import org.apimplanner.model.plan.RegionPlan;
import org.apimplanner.model.reference.ReferenceData;
import org.apimplanner.model.reference.RegionFact;
import org.apimplanner.model.report.Report;

/// The regions of the plan, and which there are to choose from.
public final class RegionsViewModel implements Field {
    /// Up to how many regions all cards of an opened plan are open.
    private static final int OPEN_CARDS = 3;

    private final PlanSession session;
    private final ReferenceData reference;
    private final Messages messages;
    private final ObservableList<RegionViewModel> regions = FXCollections.observableArrayList();
    private final ObservableList<String> names = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<Optional<Mark>> mark = new ReadOnlyObjectWrapper<>(Optional.empty());
    private Optional<Cloud> namesOf = Optional.empty();
    private List<String> shown = List.of();

    public RegionsViewModel(PlanSession session, ReferenceData reference, Messages messages) {
        this.session = session;
        this.reference = reference;
        this.messages = messages;
    }

    public void show(Report report) {
        showNames(report.plan().cloud());
        int size = report.plan().regions().size();
        if (regions.size() > size) {
            regions.subList(size, regions.size()).forEach(RegionViewModel::forget);
            regions.remove(size, regions.size());
        }
        List<String> now =
                report.plan().regions().stream().map(RegionPlan::name).toList();
        if (rearranged(shown, now)) {
            regions.stream()
                    .filter(region -> !now.get(region.index()).equals(shown.get(region.index())))
                    .forEach(RegionViewModel::forget);
        }
        shown = now;
        regions.forEach(region -> region.show(report));
        while (regions.size() < size) {
            RegionViewModel added = new RegionViewModel(regions.size(), session, reference, messages);
            added.show(report);
            // Many cards at once are looked over as lines; one that is added is filled in.
            added.foldedProperty().set(session.justOpened() && size > OPEN_CARDS);
            regions.add(added);
        }
        mark.set(Mark.of(report.findings(), f -> f.path().matches("/regions(/[0-9]+(/primary)?)?")));
    }

    /// Whether regions came, went or changed places, rather than one of them its name.
    private static boolean rearranged(List<String> before, List<String> now) {
        return before.size() != now.size()
                || before.stream()
                        .sorted()
                        .toList()
                        .equals(now.stream().sorted().toList());
    }

    private void showNames(Cloud cloud) {
        if (namesOf.equals(Optional.of(cloud))) {
            return;
        }
        namesOf = Optional.of(cloud);
        names.setAll(reference.regions().stream()
                .filter(r -> r.cloud() == cloud && r.listed())
                .sorted(Comparator.comparing(RegionFact::displayName))
                .map(RegionFact::name)
                .toList());
    }

    /// Folds every card, or unfolds all where every one is folded.
    public void foldAll() {
        boolean fold =
                regions.stream().anyMatch(region -> !region.foldedProperty().get());
        regions.forEach(region -> region.foldedProperty().set(fold));
    }

    /// Puts text back into the fields that was not in the plan.
    ///
    /// @param texts by the JSON pointer of the field
    public void retype(Map<String, String> texts) {
        regions.forEach(region -> region.retype(texts));
    }

    /// Adds a region of the cloud that the plan does not have yet: the pair of one that it has, where a pair
    /// is known.
    public void add() {
        session.step(path(), this::withOneMore);
    }

    private Plan withOneMore(Plan plan) {
        List<String> taken = plan.regions().stream().map(RegionPlan::name).toList();
        String name = pairs(plan)
                .findFirst()
                .orElseGet(() -> names.stream()
                        .filter(n -> !taken.contains(n))
                        .findFirst()
                        .orElse(names.getFirst()));
        List<RegionPlan> more = new ArrayList<>(plan.regions());
        more.add(RegionPlan.of(name, false));
        return plan.withRegions(more);
    }

    /// Pairs of the plan's regions that the plan does not have, the primary region's first.
    private Stream<String> pairs(Plan plan) {
        List<String> taken = plan.regions().stream().map(RegionPlan::name).toList();
        return Stream.concat(Stream.of(plan.primaryRegion()), plan.regions().stream())
                .flatMap(region -> pairOf(region.name()).stream())
                .filter(pair -> names.contains(pair) && !taken.contains(pair));
    }

    private Optional<String> pairOf(String name) {
        return reference.region(name).flatMap(RegionFact::pair);
    }

    /// What Azure pairs the region with among the plan's own, in words; empty for nothing.
    public String pairing(String name) {
        return session.plan().regions().stream()
                .filter(region -> pairOf(region.name()).equals(Optional.of(name)))
                .findFirst()
                .map(region -> messages.text("region.pair", label(region.name())))
                .orElse("");
    }

    /// The plan without the region; the first one left becomes primary where the primary went. The
    /// last region stays.
    static Plan without(Plan plan, int index) {
        List<RegionPlan> left = new ArrayList<>(plan.regions());
        if (left.size() == 1) {
            return plan;
        }
        RegionPlan gone = left.remove(index);
        if (gone.primary() && left.stream().noneMatch(RegionPlan::primary)) {
            left.set(0, left.getFirst().withPrimary(true));
        }
        return plan.withRegions(left);
    }

    static Plan moved(Plan plan, int from, int to) {
        if (to < 0 || to >= plan.regions().size()) {
            return plan;
        }
        List<RegionPlan> changed = new ArrayList<>(plan.regions());
        changed.add(to, changed.remove(from));
        return plan.withRegions(changed);
    }

    /// API names of the cloud's regions that fit what was typed, the best first; all where nothing was.
    public List<String> found(String typed) {
        return RegionSearch.found(typed, names, this::label);
    }

    /// Says that no region is called as was typed.
    public String noneCalled() {
        return messages.text("region.none-called");
    }

    /// The region that is called exactly so.
    public Optional<String> named(String typed) {
        return RegionSearch.exactly(typed, names, this::label);
    }

    /// The region's display name; its API name where nobody knows it.
    public String label(String name) {
        return reference.region(name).map(RegionFact::displayName).orElse(name);
    }

    public ObservableList<RegionViewModel> regions() {
        return regions;
    }

    /// API names of the cloud's regions, by display name.
    public ObservableList<String> names() {
        return names;
    }

    @Override
    public String path() {
        return "/regions";
    }

    @Override
    public ReadOnlyObjectProperty<Optional<Mark>> markProperty() {
        return mark.getReadOnlyProperty();
    }
}
