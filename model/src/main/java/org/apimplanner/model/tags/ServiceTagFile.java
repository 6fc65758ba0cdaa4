package org.apimplanner.model.tags;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Microsoft's weekly file of service tags, of one cloud.
///
/// Immutable and safe to share between threads.
public final class ServiceTagFile {
    private static final String UNNAMED = "service tag file";

    private final String name;
    private final Optional<String> cloud;
    private final long changeNumber;
    private final List<ServiceTag> tags;
    private final List<TagProblem> problems;
    private final Map<String, ServiceTag> byName;

    ServiceTagFile(Optional<String> cloud, long changeNumber, Collection<ServiceTag> tags, List<TagProblem> problems) {
        this.name = UNNAMED;
        this.cloud = cloud;
        this.changeNumber = changeNumber;
        this.tags = List.copyOf(tags);
        this.problems = List.copyOf(problems);
        this.byName = HashMap.newHashMap(this.tags.size());
        this.tags.forEach(tag -> byName.putIfAbsent(key(tag.name()), tag));
    }

    private ServiceTagFile(String name, ServiceTagFile same) {
        this.name = name;
        this.cloud = same.cloud;
        this.changeNumber = same.changeNumber;
        this.tags = same.tags;
        this.problems = same.problems;
        this.byName = same.byName;
    }

    /// The same file under the name by which the user knows it, for findings about it.
    public ServiceTagFile named(String fileName) {
        return new ServiceTagFile(fileName, this);
    }

    /// The name given by [#named], else words for any such file.
    public String name() {
        return name;
    }

    /// Reads the file's JSON in UTF-8. Ranges that cannot be read become [#problems] and the rest is
    /// kept; fields that are not known are passed over, since the file is not ours to define.
    ///
    /// @throws UnreadableInput where it is not JSON, is cut short, or is no such file
    public static ServiceTagFile read(byte[] json) {
        return new ServiceTagReader(json).read();
    }

    /// `Public`, `AzureGovernment` or `China`; empty in files rebuilt by others.
    public Optional<String> cloud() {
        return cloud;
    }

    /// The number of the file's version, 0 where it has none.
    public long changeNumber() {
        return changeNumber;
    }

    /// In the order of the file, each name once.
    public List<ServiceTag> tags() {
        return tags;
    }

    /// What could not be read.
    public List<TagProblem> problems() {
        return problems;
    }

    /// The tag of that name, whatever the case.
    public Optional<ServiceTag> find(String name) {
        return Optional.ofNullable(byName.get(key(name)));
    }

    static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
