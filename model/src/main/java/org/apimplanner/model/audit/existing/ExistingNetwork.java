package org.apimplanner.model.audit.existing;

import java.util.List;
import java.util.stream.Stream;
import org.apimplanner.model.json.ReadProblem;

/// All that was read from the user's files, with what could not be read.
///
/// @param links which subnets have which groups and tables, as far as the files say
/// @param files how much of each file was read
/// @param described what tells what exists, and is not judged
public record ExistingNetwork(
        List<ExistingResource> resources,
        List<ReadProblem> problems,
        List<SubnetLink> links,
        List<FileReading> files,
        List<DescribedResource> described) {
    public ExistingNetwork {
        resources = List.copyOf(resources);
        problems = List.copyOf(problems);
        links = List.copyOf(links);
        files = List.copyOf(files);
        described = List.copyOf(described);
    }

    /// A network of which only what is judged is known.
    public ExistingNetwork(
            List<ExistingResource> resources,
            List<ReadProblem> problems,
            List<SubnetLink> links,
            List<FileReading> files) {
        this(resources, problems, links, files, List.of());
    }

    /// A network of which it is not known how much of a file it is.
    public ExistingNetwork(List<ExistingResource> resources, List<ReadProblem> problems, List<SubnetLink> links) {
        this(resources, problems, links, List.of());
    }

    /// A network of which no file says what stands on which subnet.
    public ExistingNetwork(List<ExistingResource> resources, List<ReadProblem> problems) {
        this(resources, problems, List.of());
    }

    /// The resources of one kind, in the order of the files.
    public <T extends ExistingResource> List<T> of(Class<T> type) {
        return resources.stream().filter(type::isInstance).map(type::cast).toList();
    }

    public ExistingNetwork plus(ExistingNetwork other) {
        return new ExistingNetwork(
                Stream.concat(resources.stream(), other.resources.stream()).toList(),
                Stream.concat(problems.stream(), other.problems.stream()).toList(),
                Stream.concat(links.stream(), other.links.stream()).distinct().toList(),
                Stream.concat(files.stream(), other.files.stream()).toList(),
                Stream.concat(described.stream(), other.described.stream()).toList());
    }
}
