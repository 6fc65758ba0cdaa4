package org.apimplanner.app.table;

import java.util.List;

/// One address range of service tags.
///
/// @param tags the tags it belongs to, of those asked for
/// @param family `IPv4` or `IPv6`
/// @param action `added` or `removed` in a comparison; empty elsewhere
public record TagRange(List<String> tags, String family, String action, String prefix) {
    public TagRange {
        tags = List.copyOf(tags);
    }
}
