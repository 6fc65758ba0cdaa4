package org.apimplanner.app.desktop.viewmodel.audit;

import java.util.List;
import java.util.Optional;
import org.apimplanner.model.audit.Audit;
import org.apimplanner.model.audit.Audit.Kind;
import org.apimplanner.model.audit.existing.ExistingNetwork;
import org.apimplanner.model.audit.existing.ExistingNsg;
import org.apimplanner.model.audit.existing.ExistingRouteTable;
import org.apimplanner.model.audit.run.Chosen;
import org.apimplanner.model.reference.AuditFindingCode;

/// The security group and the route table that a person names, where the files leave it open or another
/// is meant.
public final class AuditChoices {
    private final AuditChoice group = new AuditChoice();
    private final AuditChoice routeTable = new AuditChoice();
    private boolean showing;

    AuditChoices(Runnable changed) {
        for (AuditChoice choice : List.of(group, routeTable)) {
            choice.chosenProperty().addListener((observed, was, is) -> {
                if (!showing) {
                    changed.run();
                }
            });
        }
    }

    public AuditChoice group() {
        return group;
    }

    public AuditChoice routeTable() {
        return routeTable;
    }

    Chosen chosen() {
        return new Chosen(group.names(), routeTable.names());
    }

    /// What is still chosen in these files.
    static Chosen kept(Chosen chosen, ExistingNetwork network) {
        ChoosableNames groups = groups(network);
        ChoosableNames tables = routeTables(network);
        return new Chosen(
                chosen.groups().stream()
                        .map(groups::now)
                        .flatMap(Optional::stream)
                        .toList(),
                chosen.routeTables().stream()
                        .map(tables::now)
                        .flatMap(Optional::stream)
                        .toList());
    }

    /// Offers what there is to choose. That is the program's doing, and nothing is audited for it.
    void show(ExistingNetwork network, Chosen now, Optional<Audit> audit) {
        showing = true;
        try {
            show(group, groups(network).all(), now.groups(), Kind.NSG, audit);
            show(routeTable, routeTables(network).all(), now.routeTables(), Kind.ROUTE, audit);
        } finally {
            showing = false;
        }
    }

    private static void show(
            AuditChoice choice, List<String> names, List<String> chosen, Kind kind, Optional<Audit> audit) {
        boolean open = names.size() > 1
                || !chosen.isEmpty()
                || audit.stream().anyMatch(shown -> names.stream().anyMatch(name -> isDoubted(name, kind, shown)));
        choice.show(names, chosen.stream().findFirst(), open);
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
