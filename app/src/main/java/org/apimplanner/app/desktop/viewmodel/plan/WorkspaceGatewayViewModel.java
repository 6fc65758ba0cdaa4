package org.apimplanner.app.desktop.viewmodel.plan;

import java.util.List;
import java.util.Optional;
import org.apimplanner.app.desktop.state.PlanSession;
import org.apimplanner.app.desktop.viewmodel.words.Messages;
import org.apimplanner.model.net.Ipv4Prefix;
import org.apimplanner.model.plan.WorkspaceGateway;
import org.apimplanner.model.plan.WorkspaceMode;
import org.apimplanner.model.report.Report;

/// The inputs of one workspace gateway.
public final class WorkspaceGatewayViewModel extends EntryRow {
    private static final int NAME_LETTERS = 100;

    private final EntryField<String> name;
    private final ChoiceField<String> region;
    private final ChoiceField<WorkspaceMode> mode;
    private final EntryField<Optional<Ipv4Prefix>> subnet;

    WorkspaceGatewayViewModel(int index, Listing<WorkspaceGateway> listing, PlanSession session, Messages messages) {
        super(index, listing);
        name = new EntryField<>(
                        path() + "/name",
                        session,
                        messages,
                        NAME_LETTERS,
                        new EntryField.Format<>(text -> Entries.name(text, messages), value -> value),
                        new EntryField.Place<>(
                                plan -> listing.at(plan, index).name(),
                                listing.writing(index, WorkspaceGatewayViewModel::withName)))
                .alsoMarking(path());
        region = new ChoiceField<>(
                path() + "/region",
                session,
                plan -> listing.at(plan, index).region(),
                listing.writing(index, WorkspaceGatewayViewModel::withRegion));
        mode = new ChoiceField<>(
                path() + "/mode",
                session,
                plan -> listing.at(plan, index).mode(),
                listing.writing(index, WorkspaceGatewayViewModel::withMode));
        subnet = new EntryField<>(
                path() + "/subnet",
                session,
                messages,
                new EntryField.Format<>(Entries::optionalPrefix, Entries::print),
                new EntryField.Place<>(
                        plan -> listing.at(plan, index).subnet(),
                        listing.writing(index, WorkspaceGatewayViewModel::withSubnet)));
    }

    private static WorkspaceGateway withName(WorkspaceGateway gateway, String value) {
        return new WorkspaceGateway(value, gateway.region(), gateway.mode(), gateway.subnet());
    }

    private static WorkspaceGateway withRegion(WorkspaceGateway gateway, String value) {
        return new WorkspaceGateway(gateway.name(), value, gateway.mode(), gateway.subnet());
    }

    private static WorkspaceGateway withMode(WorkspaceGateway gateway, WorkspaceMode value) {
        return new WorkspaceGateway(gateway.name(), gateway.region(), value, gateway.subnet());
    }

    private static WorkspaceGateway withSubnet(WorkspaceGateway gateway, Optional<Ipv4Prefix> value) {
        return new WorkspaceGateway(gateway.name(), gateway.region(), gateway.mode(), value);
    }

    @Override
    void show(Report report) {
        name.show(report);
        region.show(report);
        mode.show(report);
        subnet.show(report);
    }

    @Override
    List<EntryField<?>> typed() {
        return List.of(name, subnet);
    }

    public EntryField<String> name() {
        return name;
    }

    public ChoiceField<String> region() {
        return region;
    }

    public ChoiceField<WorkspaceMode> mode() {
        return mode;
    }

    public EntryField<Optional<Ipv4Prefix>> subnet() {
        return subnet;
    }
}
