package org.apimplanner.model.audit.finding;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apimplanner.model.audit.traffic.AddressWord;
import org.apimplanner.model.audit.traffic.AddressWord.Kind;
import org.apimplanner.model.audit.traffic.AddressWord.Named;
import org.apimplanner.model.audit.traffic.RuleWords;
import org.apimplanner.model.json.Place;
import org.apimplanner.model.plan.Cloud;
import org.apimplanner.model.reference.AuditFacts;
import org.apimplanner.model.reference.AuditFindingCode;
import org.apimplanner.model.tags.ServiceTagFile;
import org.apimplanner.model.tags.TagProblem;

/// Every finding about the service tag file that an audit looks tags up in.
public final class TagFileFindings {
    private static final String CLOUD = "/cloud";
    private static final String VALUES = "/values";

    private TagFileFindings() {}

    /// @param needed the words of all that the plan asks for; those that are no tags are passed over
    public static void add(
            AuditFindingList findings,
            ServiceTagFile tags,
            Cloud cloud,
            AuditFacts facts,
            RuleWords vocabulary,
            Collection<String> needed) {
        unreadable(findings, tags);
        List<String> names = facts.tagFiles().getOrDefault(cloud, List.of());
        boolean foreign = tags.cloud()
                .filter(name -> names.stream().noneMatch(name::equalsIgnoreCase))
                .isPresent();
        if (foreign) {
            // What such a file lacks follows from this.
            findings.add(
                    AuditFindingCode.TAG_FILE_CLOUD,
                    tags.name(),
                    new Place(tags.name(), CLOUD),
                    "found",
                    tags.cloud().get(),
                    "expected",
                    names.getFirst());
            return;
        }
        Set<String> missing = new TreeSet<>();
        needed.stream().map(vocabulary::word).forEach(word -> addHidden(missing, word));
        if (!missing.isEmpty()) {
            findings.add(
                    AuditFindingCode.TAG_NOT_IN_FILE,
                    tags.name(),
                    new Place(tags.name(), VALUES),
                    "found",
                    String.join(", ", missing));
        }
    }

    private static void addHidden(Set<String> missing, AddressWord word) {
        if (word instanceof Named named && named.kind() == Kind.SERVICE_TAG) {
            missing.add(named.name());
        }
    }

    /// One for each tag, with the first thing that could not be read of it.
    private static void unreadable(AuditFindingList findings, ServiceTagFile tags) {
        Map<String, TagProblem> first = new LinkedHashMap<>();
        tags.problems().forEach(problem -> first.putIfAbsent(problem.tag(), problem));
        first.forEach((tag, problem) -> findings.add(
                AuditFindingCode.MALFORMED,
                tag,
                new Place(tags.name(), VALUES),
                "place",
                VALUES,
                "found",
                problem.found(),
                "expected",
                problem.expected()));
    }
}
