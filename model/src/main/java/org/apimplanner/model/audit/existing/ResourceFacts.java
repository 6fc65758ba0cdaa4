package org.apimplanner.model.audit.existing;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What a file says of a resource beside its rules or routes.
///
/// @param named whether the file gives it a name; where not, it is called as its file, and no command
///     can be written for it
/// @param resourceGroup empty where the file does not say
/// @param subscription its id or name; empty where the file does not say
/// @param location a region, as the file spells it; empty where it does not say
/// @param unread the parts of it that could not be read
public record ResourceFacts(
        boolean named,
        Optional<String> resourceGroup,
        Optional<String> subscription,
        Optional<String> location,
        List<Unread> unread) {
    /// A resource that was read whole and has a name, of which the file says nothing else.
    public static final ResourceFacts NONE = new ResourceFacts(true, Optional.empty(), Optional.empty(), List.of());

    /// Facts of which the subscription is none.
    public ResourceFacts(
            boolean named, Optional<String> resourceGroup, Optional<String> location, List<Unread> unread) {
        this(named, resourceGroup, Optional.empty(), location, unread);
    }

    public ResourceFacts {
        unread = List.copyOf(unread);
    }

    /// The same with one more part that could not be read.
    ResourceFacts lacking(Unread part) {
        return new ResourceFacts(
                named,
                resourceGroup,
                subscription,
                location,
                Stream.concat(unread.stream(), Stream.of(part)).toList());
    }

    /// Whether every part of it was read.
    public boolean complete() {
        return unread.isEmpty();
    }
}
