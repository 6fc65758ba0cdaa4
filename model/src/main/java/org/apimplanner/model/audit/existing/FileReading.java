package org.apimplanner.model.audit.existing;

/// How much of one file was read, so that nobody takes a part for the whole.
///
/// @param resources that were read whole
/// @param resourcesThere that the file holds, of those that filter, route or are subnets
/// @param entries rules and routes that were read
/// @param entriesThere rules and routes that the file holds, as far as they can be counted
public record FileReading(String file, int resources, int resourcesThere, int entries, int entriesThere) {
    /// Whether nothing is missing.
    public boolean complete() {
        return resources == resourcesThere && entries == entriesThere;
    }
}
