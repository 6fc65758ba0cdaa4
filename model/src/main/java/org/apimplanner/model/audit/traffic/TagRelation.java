package org.apimplanner.model.audit.traffic;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apimplanner.model.reference.AuditFacts.TagFact;

/// What the names of two service tags say of their addresses: a regional tag lies inside its
/// service's, and the reference data say which services share addresses.
final class TagRelation {
    private static final String EVERY_TAG = "*";

    private TagRelation() {}

    /// The service of a regional tag: `Storage` of `Storage.WestUS`.
    static String service(String name) {
        int mark = name.indexOf('.');
        return mark < 0 ? name : name.substring(0, mark);
    }

    private static boolean isRegional(String name) {
        return name.indexOf('.') >= 0;
    }

    static Relation relation(Map<String, TagFact> facts, String one, String other) {
        if (one.equalsIgnoreCase(other)) {
            return Relation.SAME;
        }
        if (service(one).equalsIgnoreCase(service(other))) {
            return withinService(facts, one, other);
        }
        Optional<TagFact> oneFact = Optional.ofNullable(facts.get(service(one)));
        Optional<TagFact> otherFact = Optional.ofNullable(facts.get(service(other)));
        if (oneFact.isPresent() && oneFact.get().within().contains(other)) {
            return Relation.INSIDE;
        }
        if (otherFact.isPresent() && otherFact.get().within().contains(one)) {
            return Relation.HOLDS;
        }
        boolean apart = (oneFact.isPresent() || otherFact.isPresent())
                && !mayShare(oneFact, service(other))
                && !mayShare(otherFact, service(one));
        return apart ? Relation.APART : Relation.UNKNOWN;
    }

    private static Relation withinService(Map<String, TagFact> facts, String one, String other) {
        if (!isRegional(one)) {
            return Relation.HOLDS;
        }
        if (!isRegional(other)) {
            return Relation.INSIDE;
        }
        boolean apart = Optional.ofNullable(facts.get(service(one)))
                .map(fact -> !fact.regionsOverlap())
                .orElse(false);
        return apart ? Relation.APART : Relation.UNKNOWN;
    }

    private static boolean mayShare(Optional<TagFact> fact, String service) {
        return fact.map(tag -> names(tag.mayOverlap(), service) || names(tag.within(), service))
                .orElse(false);
    }

    private static boolean names(List<String> tags, String service) {
        return tags.contains(service) || tags.contains(EVERY_TAG);
    }
}
