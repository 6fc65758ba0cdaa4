package org.apimplanner.model.planner;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apimplanner.model.net.Direction;
import org.apimplanner.model.plan.Client;
import org.apimplanner.model.plan.Cloud;
import org.apimplanner.model.plan.Plan;
import org.apimplanner.model.reference.FindingCode;
import org.apimplanner.model.reference.ReferenceData;
import org.apimplanner.model.reference.TagFact;

/// The service tags that the plan's author wrote: whether the cloud has them, and whether they are meant for
/// rules of that direction. The list of tags ages, so a tag outside it is doubted and never refused.
final class TagFindings {
    private TagFindings() {}

    static void add(FindingList findings, PlannedRegion situation) {
        Plan plan = situation.plan();
        List<Client> clients = plan.surroundings().clients();
        for (int i = 0; i < clients.size(); i++) {
            check(findings, situation, clients.get(i).serviceTag(), "/clients/" + i, Direction.INBOUND);
        }
        for (int i = 0; i < plan.surroundings().backends().size(); i++) {
            Optional<String> tag = plan.surroundings().backends().get(i).serviceTag();
            check(findings, situation, tag, "/backends/" + i, Direction.OUTBOUND);
        }
    }

    private static void check(
            FindingList findings,
            PlannedRegion situation,
            Optional<String> written,
            String entry,
            Direction direction) {
        if (written.isEmpty()) {
            return;
        }
        String tag = written.get();
        String path = entry + "/serviceTag";
        ReferenceData reference = situation.reference();
        Cloud cloud = situation.plan().cloud();
        Optional<TagFact> fact = reference.tag(tag, cloud).filter(known -> hasRegion(situation, tag, known));
        if (fact.isPresent()) {
            fact.flatMap(TagFact::direction)
                    .filter(meant -> meant != direction)
                    .ifPresent(meant -> findings.add(
                            FindingCode.TAG_FOR_OTHER_DIRECTION,
                            path,
                            "tag",
                            tag,
                            "meant",
                            meant.word(),
                            "direction",
                            direction.word()));
            return;
        }
        boolean abroad = Arrays.stream(Cloud.values())
                .anyMatch(other -> other != cloud && reference.tag(tag, other).isPresent());
        if (abroad && reference.tag(tag, cloud).isEmpty()) {
            findings.add(FindingCode.TAG_NOT_IN_CLOUD, path, "tag", tag, "cloud", cloud.word());
            return;
        }
        Optional<String> meant = spelling(reference, tag, cloud);
        if (meant.isPresent()) {
            findings.add(FindingCode.TAG_UNKNOWN, path, "tag", tag, "cloud", cloud.word(), "meant", meant.get());
        } else {
            findings.add(FindingCode.TAG_UNKNOWN, path, "tag", tag, "cloud", cloud.word());
        }
    }

    /// A tag as it is known, or narrowed to a region of the cloud.
    private static boolean hasRegion(PlannedRegion situation, String tag, TagFact known) {
        if (known.tag().equals(tag)) {
            return true;
        }
        String suffix = tag.substring(known.tag().length() + 1);
        return situation.reference().regions().stream()
                .filter(region -> region.cloud() == situation.plan().cloud())
                .anyMatch(region ->
                        region.tagSuffix().equals(suffix) || region.tagCode().equals(suffix));
    }

    /// The known tag that was probably meant: the same in other letters, or by another of its names.
    private static Optional<String> spelling(ReferenceData reference, String tag, Cloud cloud) {
        return reference.tags().stream()
                .filter(fact -> fact.clouds().isEmpty() || fact.clouds().contains(cloud))
                .filter(fact -> fact.tag().equalsIgnoreCase(tag)
                        || fact.aliases().stream().anyMatch(tag::equalsIgnoreCase))
                .map(TagFact::tag)
                .findFirst();
    }
}
