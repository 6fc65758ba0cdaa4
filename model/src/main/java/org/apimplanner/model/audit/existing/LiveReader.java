package org.apimplanner.model.audit.existing;

import java.util.List;
import java.util.Optional;
import org.apimplanner.model.audit.existing.LiveInstance.Dependency;
import org.apimplanner.model.audit.existing.LiveInstance.Status;
import org.apimplanner.model.json.Notation;
import org.apimplanner.model.net.PortRange;

/// Reads the two lists that a running API Management instance gives of itself.
final class LiveReader {
    private static final Notation<Integer> PORT = new Notation<>(
            "a port from 0 to 65535",
            text -> PortRange.tryParse(text).filter(p -> p.from() == p.to()).map(PortRange::from));

    private LiveReader() {}

    /// The connectivity status of one region.
    static Reading<ResourcePiece> statuses(PlacedValue region) {
        String location = region.text("location").orElse("");
        List<PlacedValue> statuses = region.field("networkStatus")
                .orElse(region)
                .field("connectivityStatus")
                .map(PlacedValue::items)
                .orElse(List.of());
        return Reading.entries(statuses, status -> status(status, location))
                .gathered((read, unread) -> new ResourcePiece.Statuses(region.place(), read));
    }

    private static Reading<Status> status(PlacedValue status, String location) {
        RecordFields fields = new RecordFields(status, Identity.name(status));
        Optional<String> name = fields.one(RuleNotation.WORD, "name");
        Optional<String> word = fields.one(RuleNotation.WORD, "status");
        Optional<String> type = fields.maybe(RuleNotation.WORD, "resourceType");
        Optional<String> error = fields.maybe(RuleNotation.WORD, "error");
        boolean optional =
                status.text("isOptional").filter("true"::equalsIgnoreCase).isPresent();
        return fields.give(() -> new Status(
                location, name.orElseThrow(), word.orElseThrow(), type.orElse(""), optional, error.orElse("")));
    }

    /// The hosts of one category of outbound dependencies.
    static Reading<ResourcePiece> dependencies(PlacedValue category) {
        String name = category.text("category").orElse("");
        List<PlacedValue> endpoints =
                category.field("endpoints").map(PlacedValue::items).orElse(List.of());
        return Reading.entries(endpoints, endpoint -> dependency(endpoint, name))
                .gathered((read, unread) -> new ResourcePiece.Dependencies(category.place(), read));
    }

    private static Reading<Dependency> dependency(PlacedValue endpoint, String category) {
        RecordFields fields =
                new RecordFields(endpoint, endpoint.text("domainName").orElse(category));
        Optional<String> host = fields.one(RuleNotation.WORD, "domainName");
        List<Reading<Integer>> ports =
                endpoint.field("endpointDetails").map(PlacedValue::items).orElse(List.of()).stream()
                        .map(detail -> port(detail, host.orElse(category)))
                        .toList();
        Reading<Integer> read = Reading.all(ports);
        read.problems().forEach(fields::note);
        return fields.give(() -> new Dependency(category, host.orElseThrow(), List.copyOf(read.values())));
    }

    private static Reading<Integer> port(PlacedValue detail, String host) {
        RecordFields fields = new RecordFields(detail, host);
        Optional<Integer> port = fields.one(PORT, "port");
        return fields.give(port::orElseThrow);
    }
}
