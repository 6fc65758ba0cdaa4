package org.apimplanner.app.desktop.viewmodel.audit;

import java.util.List;
import java.util.Optional;
import org.apimplanner.model.audit.existing.ExistingNetwork;
import org.apimplanner.model.audit.existing.ExistingNsg;
import org.apimplanner.model.audit.existing.ExistingRouteTable;
import org.apimplanner.model.audit.run.Chosen;

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

    /// Offers what the files hold. That is the program's doing, and nothing is audited for it.
    void show(ExistingNetwork network, Chosen now) {
        showing = true;
        try {
            group.show(groups(network).all(), now.groups().stream().findFirst());
            routeTable.show(
                    routeTables(network).all(), now.routeTables().stream().findFirst());
        } finally {
            showing = false;
        }
    }

    private static ChoosableNames groups(ExistingNetwork network) {
        return new ChoosableNames(network.of(ExistingNsg.class));
    }

    private static ChoosableNames routeTables(ExistingNetwork network) {
        return new ChoosableNames(network.of(ExistingRouteTable.class));
    }
}
