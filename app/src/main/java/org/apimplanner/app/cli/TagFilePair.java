package org.apimplanner.app.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apimplanner.app.table.TagRange;
import org.apimplanner.app.table.TagRanges;
import org.apimplanner.app.words.Plural;
import org.apimplanner.model.tags.ServiceTag;
import org.apimplanner.model.tags.ServiceTagFile;
import org.apimplanner.model.tags.TagChange;
import org.apimplanner.model.tags.TagComparison;

/// Two versions of the service tag file, held against each other.
record TagFilePair(TagSearch older, TagSearch newer, TagRanges families) {
    private static final String ADDED = "added";
    private static final String REMOVED = "removed";

    /// What became of one tag, in the families asked for.
    ///
    /// @param presence that the tag itself came or went; empty for a tag of both files
    record Change(String tag, String presence, List<TagRange> ranges) {}

    /// Each named tag, also those that are the same in both.
    List<Change> changes(List<String> names) {
        return TagComparison.of(older.file(), newer.file(), names).changes().stream()
                .map(this::change)
                .toList();
    }

    /// Every tag of either file that differs, in the order of the older, then of the newer.
    List<Change> everyChange() {
        Map<String, String> names = new LinkedHashMap<>();
        Stream.of(older.file(), newer.file())
                .map(ServiceTagFile::tags)
                .flatMap(List::stream)
                .map(ServiceTag::name)
                .forEach(name -> names.putIfAbsent(name.toLowerCase(Locale.ROOT), name));
        return changes(List.copyOf(names.values())).stream()
                .filter(change ->
                        !change.ranges().isEmpty() || !change.presence().isEmpty())
                .toList();
    }

    private Change change(TagChange change) {
        String presence =
                change.inOlder() == change.inNewer() ? "" : change.inNewer() ? "a new tag" : "no longer a tag";
        List<TagRange> ranges = families.of(
                both(change, TagChange::added, TagChange::removed, TagRanges.IPV4),
                both(change, TagChange::addedV6, TagChange::removedV6, TagRanges.IPV6));
        return new Change(change.name(), presence, ranges);
    }

    private static List<TagRange> both(
            TagChange change, Function<TagChange, List<?>> added, Function<TagChange, List<?>> removed, String family) {
        List<TagRange> ranges = new ArrayList<>();
        List<String> tags = List.of(change.name());
        added.apply(change).forEach(range -> ranges.add(new TagRange(tags, family, ADDED, range.toString())));
        removed.apply(change).forEach(range -> ranges.add(new TagRange(tags, family, REMOVED, range.toString())));
        return ranges;
    }

    static List<TagRange> ranges(List<Change> changes) {
        return changes.stream().flatMap(change -> change.ranges().stream()).toList();
    }

    /// For a terminal: a line for each tag, and one below for each range.
    static String text(List<Change> changes) {
        StringBuilder text = new StringBuilder();
        if (changes.isEmpty()) {
            text.append("Nothing differs.\n");
        }
        for (Change change : changes) {
            text.append(change.tag()).append(": ").append(summary(change)).append('\n');
            change.ranges()
                    .forEach(range -> text.append(range.action().equals(ADDED) ? "  + " : "  - ")
                            .append(range.prefix())
                            .append('\n'));
        }
        return text.toString();
    }

    private static String summary(Change change) {
        long added = change.ranges().stream()
                .filter(range -> range.action().equals(ADDED))
                .count();
        String counts = change.ranges().isEmpty()
                ? "the same"
                : Plural.of(added, "range") + " added, " + (change.ranges().size() - added) + " removed";
        return change.presence().isEmpty() ? counts : change.presence() + ", " + counts;
    }
}
