package org.apimplanner.app.table;

import java.util.List;
import org.apimplanner.model.tags.ServiceTag;

/// Service tags and their ranges as tables. The words come from a file that is not ours.
public final class TagTables {
    private TagTables() {}

    /// Ranges, one a row.
    public static Table ranges(List<TagRange> ranges) {
        return TableShape.<TagRange>named("tag-ranges")
                .several("Tag", TagRange::tags)
                .keyed("tags")
                .words("Family", TagRange::family)
                .words("Prefix", TagRange::prefix)
                .fill(ranges);
    }

    /// Ranges that two files do not share, one a row.
    public static Table changes(List<TagRange> ranges) {
        return TableShape.<TagRange>named("tag-changes")
                .personal("Tag", range -> String.join("; ", range.tags()))
                .words("Change", TagRange::action)
                .words("Family", TagRange::family)
                .words("Prefix", TagRange::prefix)
                .fill(ranges);
    }

    /// Tags with the number of their ranges.
    public static Table tags(List<ServiceTag> tags) {
        return TableShape.<ServiceTag>named("tags")
                .personal("Tag", ServiceTag::name)
                .personal("Region", ServiceTag::region)
                .personal("Service", ServiceTag::systemService)
                .count("IPv4", tag -> tag.ipv4().size())
                .keyed("ipv4")
                .count("IPv6", tag -> tag.ipv6().size())
                .keyed("ipv6")
                .several("Features", ServiceTag::networkFeatures)
                .fill(tags);
    }
}
