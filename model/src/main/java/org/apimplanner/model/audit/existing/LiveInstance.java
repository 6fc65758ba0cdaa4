package org.apimplanner.model.audit.existing;

import java.util.List;
import org.apimplanner.model.json.Place;

/// What a running API Management instance says of itself: its connectivity status, or the hosts it
/// depends on.
public record LiveInstance(String name, Place place, List<Status> statuses, List<Dependency> dependencies)
        implements ExistingResource {
    public LiveInstance {
        statuses = List.copyOf(statuses);
        dependencies = List.copyOf(dependencies);
    }

    @Override
    public ResourceFacts facts() {
        return ResourceFacts.NONE;
    }

    @Override
    public LiveInstance with(ResourceFacts known) {
        return this;
    }

    /// One dependency as the instance sees it now.
    ///
    /// @param location the region, as the file names it
    /// @param status `success`, `initializing` or `failure`
    public record Status(
            String location, String name, String status, String resourceType, boolean optional, String error) {}

    /// A host and ports that the instance says it needs.
    public record Dependency(String category, String host, List<Integer> ports) {}
}
