package org.apimplanner.app.desktop.viewmodel.audit;

import java.util.List;
import java.util.Optional;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.apimplanner.app.desktop.viewmodel.audit.AuditChoice.InPlan;
import org.apimplanner.model.audit.Audit;
import org.apimplanner.model.audit.Audit.Kind;
import org.apimplanner.model.audit.existing.ExistingNetwork;
import org.apimplanner.model.audit.existing.ExistingNsg;
import org.apimplanner.model.audit.existing.ExistingRouteTable;
import org.apimplanner.model.audit.run.Chosen;
import org.apimplanner.model.reference.AuditFindingCode;
import org.apimplanner.model.report.Report;

/// The security groups and the route tables that a person names, one of each kind in each region, where
/// the files leave it open or another is meant.
public final class AuditChoices {
    private final AuditChoice group;
    private final AuditChoice routeTable;
    private final ObservableList<AuditChoice> all = FXCollections.observableArrayList();
    private final ObservableList<AuditChoice> shown = FXCollections.unmodifiableObservableList(all);
    private final Runnable changed;
    private boolean showing;

    AuditChoices(Runnable changed) {
        this.changed = changed;
        this.group = choice(Kind.NSG);
        this.routeTable = choice(Kind.ROUTE);
        all.setAll(group, routeTable);
    }

    private AuditChoice choice(Kind kind) {
        AuditChoice choice = new AuditChoice(kind);
        choice.chosenProperty().addListener((observed, was, is) -> {
            if (!showing) {
                changed.run();
            }
        });
        return choice;
    }

    /// The group of the plan's first region.
    public AuditChoice group() {
        return group;
    }

    /// The table of the plan's first region.
    public AuditChoice routeTable() {
        return routeTable;
    }

    /// Group and table of each region in turn.
    public ObservableList<AuditChoice> all() {
        return shown;
    }

    Chosen chosen() {
        return new Chosen(names(Kind.NSG), names(Kind.ROUTE));
    }

    private List<String> names(Kind kind) {
        return all.stream()
                .filter(choice -> choice.kind() == kind)
                .flatMap(choice -> choice.names().stream())
                .toList();
    }

    /// What is still chosen in these files.
    static Chosen kept(Chosen chosen, ExistingNetwork network) {
        return new Chosen(kept(chosen.groups(), groups(network)), kept(chosen.routeTables(), routeTables(network)));
    }

    private static List<String> kept(List<String> chosen, ChoosableNames names) {
        return chosen.stream()
                .flatMap(each -> names
                        .now(Chosen.nameOf(each))
                        .map(name -> Chosen.regionOf(each)
                                .map(region -> Chosen.in(region, name))
                                .orElse(name))
                        .stream())
                .toList();
    }

    /// Offers what there is to choose. That is the program's doing, and nothing is audited for it.
    void show(Report report, ExistingNetwork network, Chosen now, Optional<Audit> audit) {
        showing = true;
        try {
            int regions = Math.max(1, report.regions().size());
            resize(regions);
            for (int i = 0; i < regions; i++) {
                show(all.get(2 * i), report, i, groups(network).all(), now.groups(), audit);
                show(all.get(2 * i + 1), report, i, routeTables(network).all(), now.routeTables(), audit);
            }
        } finally {
            showing = false;
        }
    }

    private void resize(int regions) {
        if (all.size() > 2 * regions) {
            all.remove(2 * regions, all.size());
        }
        while (all.size() < 2 * regions) {
            all.addAll(List.of(choice(Kind.NSG), choice(Kind.ROUTE)));
        }
    }

    private static void show(
            AuditChoice choice,
            Report report,
            int index,
            List<String> names,
            List<String> chosen,
            Optional<Audit> audit) {
        Optional<InPlan> region = report.regions().stream()
                .skip(index)
                .filter(each -> report.regions().size() > 1)
                .map(each -> new InPlan(each.name(), each.displayName()))
                .findFirst();
        Optional<String> now = region
                .map(where -> Chosen.in(chosen, where.name()))
                .orElseGet(() -> chosen.stream().map(Chosen::nameOf).toList())
                .stream()
                .findFirst();
        boolean open = names.size() > 1
                || !chosen.isEmpty()
                || audit.stream()
                        .anyMatch(answer -> names.stream().anyMatch(name -> isDoubted(name, choice.kind(), answer)));
        choice.show(region, names, now, open);
    }

    /// Whether the only one is left out, or judged with a reservation that naming it would lift.
    private static boolean isDoubted(String name, Kind kind, Audit audit) {
        return audit.resources().stream()
                        .filter(reading ->
                                reading.kind() == kind && reading.name().equalsIgnoreCase(name))
                        .anyMatch(reading -> !reading.judged())
                || audit.findings().stream()
                        .filter(finding -> finding.code() == AuditFindingCode.LOCATION_DIFFERS)
                        .anyMatch(finding -> finding.subject().equalsIgnoreCase(name));
    }

    private static ChoosableNames groups(ExistingNetwork network) {
        return new ChoosableNames(network.of(ExistingNsg.class));
    }

    private static ChoosableNames routeTables(ExistingNetwork network) {
        return new ChoosableNames(network.of(ExistingRouteTable.class));
    }
}
