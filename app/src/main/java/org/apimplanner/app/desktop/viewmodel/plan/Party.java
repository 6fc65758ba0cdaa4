package org.apimplanner.app.desktop.viewmodel.plan;

import java.util.List;
import org.apimplanner.model.net.PortRange;
import org.apimplanner.model.net.Protocol;
import org.apimplanner.model.plan.Backend;
import org.apimplanner.model.plan.Client;

/// A client or a backend while it is typed: its end may still be missing.
record Party(String name, TypedEnd end, Protocol protocol, List<PortRange> ports) {
    /// A client as the form begins: on the ports that clients call by default.
    static final Party NEW_CLIENT = new Party("", TypedEnd.NONE, Protocol.TCP, List.of());

    static final Party NEW_BACKEND = new Party("", TypedEnd.NONE, Protocol.TCP, Backend.DEFAULT_PORTS);

    static Party of(Client client) {
        return new Party(
                client.name(), new TypedEnd(client.addresses(), client.serviceTag()), Protocol.TCP, client.ports());
    }

    static Party of(Backend backend) {
        return new Party(
                backend.name(),
                new TypedEnd(backend.addresses(), backend.serviceTag()),
                backend.protocol(),
                backend.ports());
    }

    Client client() {
        return new Client(name, end.addresses(), end.serviceTag(), ports);
    }

    Backend backend() {
        return new Backend(name, end.addresses(), end.serviceTag(), protocol, ports);
    }

    Party withName(String value) {
        return new Party(value, end, protocol, ports);
    }

    Party withEnd(TypedEnd value) {
        return new Party(name, value, protocol, ports);
    }

    Party withProtocol(Protocol value) {
        return new Party(name, end, value, ports);
    }

    Party withPorts(List<PortRange> value) {
        return new Party(name, end, protocol, value);
    }
}
