package org.apimplanner.model.deployment;

import java.util.List;
import org.apimplanner.model.report.Route;

/// A route table. Routes that gateways learn stay on beside its own.
public record RouteTable(String name, List<Route> routes) {
    public RouteTable {
        routes = List.copyOf(routes);
    }
}
