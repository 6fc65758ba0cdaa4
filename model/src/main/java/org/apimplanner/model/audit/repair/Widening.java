package org.apimplanner.model.audit.repair;

import java.util.List;
import org.apimplanner.model.audit.existing.ExistingRule;
import org.apimplanner.model.audit.traffic.AddressWord;
import org.apimplanner.model.audit.traffic.AddressWord.Kind;
import org.apimplanner.model.audit.traffic.AddressWord.Named;
import org.apimplanner.model.audit.traffic.Relation;
import org.apimplanner.model.audit.traffic.RuleWords;
import org.apimplanner.model.net.AddressRanges;

/// Whether a rule that takes another's place has a source or destination that the other did not have.
///
/// Who may talk to whom is the owner's decision, and a repair does not change it in a rule that stands.
final class Widening {
    private final RuleWords vocabulary;

    Widening(RuleWords vocabulary) {
        this.vocabulary = vocabulary;
    }

    /// Where that is not known, the answer is yes.
    boolean is(ExistingRule old, ExistingRule fresh) {
        return widens(old.sources(), old.sourceGroups(), fresh.sources(), fresh.sourceGroups())
                || widens(old.destinations(), old.destinationGroups(), fresh.destinations(), fresh.destinationGroups());
    }

    private boolean widens(List<String> words, List<String> groups, List<String> freshWords, List<String> freshGroups) {
        return !freshWords.stream().allMatch(fresh -> words.stream().anyMatch(word -> holds(word, fresh)))
                || !groups.containsAll(freshGroups);
    }

    private boolean holds(String text, String freshText) {
        AddressWord word = vocabulary.word(text);
        AddressWord fresh = vocabulary.word(freshText);
        return word.equals(fresh) || isEverything(word) || isWithin(fresh, word);
    }

    private static boolean isEverything(AddressWord word) {
        return word instanceof AddressWord.Everything
                || word instanceof AddressWord.Addresses all && all.ranges().equals(AddressRanges.ALL);
    }

    private boolean isWithin(AddressWord fresh, AddressWord word) {
        return switch (fresh) {
            case AddressWord.Addresses inner ->
                word instanceof AddressWord.Addresses outer
                        && inner.ranges().and(outer.ranges()).equals(inner.ranges());
            case AddressWord.KnownTag inner ->
                word instanceof AddressWord.KnownTag outer && isWithin(tag(inner.name()), tag(outer.name()));
            case Named inner -> word instanceof Named outer && isWithin(inner, outer);
            case AddressWord.Everything everything -> false;
            case AddressWord.Place place -> false;
        };
    }

    private boolean isWithin(Named inner, Named outer) {
        Relation relation = vocabulary.relation(inner, outer);
        return relation == Relation.SAME || relation == Relation.INSIDE;
    }

    private static Named tag(String name) {
        return new Named(Kind.SERVICE_TAG, name);
    }
}
