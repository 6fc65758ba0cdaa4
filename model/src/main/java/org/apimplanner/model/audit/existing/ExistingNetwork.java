package org.apimplanner.model.audit.existing;

import java.util.List;
import java.util.stream.Stream;
import org.apimplanner.model.json.ReadProblem;

/// All that was read from the user's files, with what could not be read.
public record ExistingNetwork(List<ExistingResource> resources, List<ReadProblem> problems) {
    public ExistingNetwork {
        resources = List.copyOf(resources);
        problems = List.copyOf(problems);
    }

    /// The resources of one kind, in the order of the files.
    public <T extends ExistingResource> List<T> of(Class<T> type) {
        return resources.stream().filter(type::isInstance).map(type::cast).toList();
    }

    public ExistingNetwork plus(ExistingNetwork other) {
        return new ExistingNetwork(
                Stream.concat(resources.stream(), other.resources.stream()).toList(),
                Stream.concat(problems.stream(), other.problems.stream()).toList());
    }
}
