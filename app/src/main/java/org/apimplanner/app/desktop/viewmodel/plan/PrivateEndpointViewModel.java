package org.apimplanner.app.desktop.viewmodel.plan;

import java.util.List;
import java.util.Optional;
import org.apimplanner.app.desktop.state.PlanSession;
import org.apimplanner.app.desktop.viewmodel.words.Messages;
import org.apimplanner.model.net.Ipv4Address;
import org.apimplanner.model.plan.PrivateEndpoint;
import org.apimplanner.model.plan.PrivateService;
import org.apimplanner.model.report.Report;

/// The inputs of one private endpoint through which a region reaches a dependency.
public final class PrivateEndpointViewModel extends EntryRow {
    private final ChoiceField<PrivateService> service;
    private final EntryField<Optional<Ipv4Address>> address;

    PrivateEndpointViewModel(int index, Listing<PrivateEndpoint> listing, PlanSession session, Messages messages) {
        super(index, listing);
        service = new ChoiceField<>(
                path() + "/service",
                session,
                plan -> listing.at(plan, index).service(),
                listing.writing(index, (endpoint, value) -> new PrivateEndpoint(value, endpoint.address())));
        address = new EntryField<>(
                        path() + "/address",
                        session,
                        messages,
                        new EntryField.Format<>(Entries::optionalAddress, Entries::print),
                        new EntryField.Place<>(
                                plan -> listing.at(plan, index).address(),
                                listing.writing(
                                        index, (endpoint, value) -> new PrivateEndpoint(endpoint.service(), value))))
                .alsoMarking(path());
    }

    @Override
    void show(Report report) {
        service.show(report);
        address.show(report);
    }

    @Override
    List<EntryField<?>> typed() {
        return List.of(address);
    }

    public ChoiceField<PrivateService> service() {
        return service;
    }

    public EntryField<Optional<Ipv4Address>> address() {
        return address;
    }
}
