package org.apimplanner.model.coverage;

import java.util.ArrayList;
import java.util.List;
import org.apimplanner.resources.ShippedResources;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// All rows of all reference files that ship, whichever files there are; but for what an audit knows of
/// Azure's rule language and what code for it is written in, which no document about API Management states.
final class Carriers {
    static final List<Carrier> ALL = read();

    private Carriers() {}

    private static List<Carrier> read() {
        List<Carrier> carriers = new ArrayList<>();
        List<String> files = new ArrayList<>(ShippedResources.REFERENCE_FILES);
        files.remove("audit-facts");
        files.remove("deployment");
        for (String file : files) {
            JsonNode root = new JsonMapper().readTree(ShippedResources.reference(file));
            root.propertyStream()
                    .forEach(list -> list.getValue().values().stream()
                            .map(row -> Carrier.of(list.getKey().equals("rows") ? file : list.getKey(), row))
                            .forEach(carriers::add));
        }
        return List.copyOf(carriers);
    }

    /// The rows that a name of the table means, in one edition. A name that ends in `*` means all that begin so.
    static List<Carrier> named(String name, String edition) {
        return ALL.stream()
                .filter(carrier -> carrier.isNamed(name) && carrier.isFor(edition))
                .toList();
    }
}
