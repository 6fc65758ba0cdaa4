package org.apimplanner.model.audit.repair;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apimplanner.model.audit.Audit.Kind;
import org.apimplanner.model.audit.Change;
import org.apimplanner.model.audit.Change.Reason;
import org.apimplanner.model.audit.Change.Target;
import org.apimplanner.model.audit.existing.ExistingSubnet;
import org.apimplanner.model.audit.verdict.EndpointVerdicts;
import org.apimplanner.model.audit.verdict.Scope;

/// Adds the service endpoints that a subnet lacks.
public final class EndpointRepair {
    private EndpointRepair() {}

    /// Each change also says what the whole list of the subnet will be.
    public static List<Change> of(Scope scope, ExistingSubnet subnet) {
        List<String> missing = scope.serviceEndpoints()
                .filter(service -> !EndpointVerdicts.has(subnet, service))
                .toList();
        List<String> whole = new ArrayList<>(subnet.serviceEndpoints());
        whole.addAll(missing);
        return missing.stream().map(service -> added(subnet, service, whole)).toList();
    }

    private static Change added(ExistingSubnet subnet, String service, List<String> whole) {
        Target target = Target.in(subnet, Kind.SERVICE_ENDPOINT, service);
        return new Change.Add(
                target,
                fields(service, whole),
                new Reason("the plan wants the service endpoint " + service + " on the subnet"));
    }

    /// In this order, since the same audit gives the same bytes.
    private static Map<String, String> fields(String service, List<String> whole) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("service", service);
        fields.put("serviceEndpoints", String.join(", ", whole));
        return fields;
    }
}
