package org.apimplanner.model.audit.finding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apimplanner.model.audit.finding.AuditedGroup.Written;
import org.apimplanner.model.audit.traffic.AddressWord;
import org.apimplanner.model.audit.traffic.AddressWord.Kind;
import org.apimplanner.model.audit.traffic.AddressWord.Named;
import org.apimplanner.model.audit.traffic.RuleWords;
import org.apimplanner.model.net.Direction;
import org.apimplanner.model.reference.AuditFindingCode;

/// Words that are not spelled as the service tags are.
final class SpellingFindings {
    private final AuditedGroup scene;
    private final RuleWords vocabulary;
    private final List<String> names = new ArrayList<>();
    private final Map<String, Optional<String>> near = new HashMap<>();

    SpellingFindings(AuditedGroup scene) {
        this.scene = scene;
        this.vocabulary = scene.scope().vocabulary();
    }

    void add(Written written) {
        boolean inbound = written.rule().direction() == Direction.INBOUND;
        List<AddressWord> near = written.filter().near();
        List<AddressWord> far = written.filter().far();
        addEach(written, written.rule().sources(), inbound ? far : near);
        addEach(written, written.rule().destinations(), inbound ? near : far);
    }

    /// @param meanings of the words, and then of security groups
    private void addEach(Written written, List<String> words, List<AddressWord> meanings) {
        for (int i = 0; i < words.size(); i++) {
            add(written, words.get(i), meanings.get(i));
        }
    }

    private void add(Written written, String word, AddressWord meaning) {
        if (meaning instanceof AddressWord.Addresses || meaning instanceof AddressWord.Everything) {
            return;
        }
        String canonical = vocabulary.canonical(word);
        if (!canonical.equals(word)) {
            scene.add(AuditFindingCode.TAG_SPELLING, written, "found", word, "expected", canonical);
        } else if (meaning instanceof Named tag && tag.kind() == Kind.SERVICE_TAG) {
            hidden(written, word, tag);
        }
    }

    /// A tag whose addresses no file gave.
    private void hidden(Written written, String word, Named tag) {
        boolean needed =
                scene.demands().own().stream().anyMatch(wanted -> wanted.far().equals(tag.name()));
        if (vocabulary.hasFile() && needed) {
            // That the file lacks what the plan asks for is a finding about the file.
            return;
        }
        if (vocabulary.hasFile()) {
            scene.add(AuditFindingCode.UNKNOWN_TAG, written, "found", word, "guess", guess(near(word)));
        } else if (!vocabulary.exists(tag)) {
            near(word)
                    .ifPresent(
                            name -> scene.add(AuditFindingCode.TAG_SPELLING, written, "found", word, "expected", name));
        }
    }

    private static String guess(Optional<String> near) {
        return near.map(name -> "; " + name + " is near").orElse("");
    }

    /// The name that one or two letters make of the word.
    private Optional<String> near(String word) {
        if (names.isEmpty()) {
            names.addAll(vocabulary.tagNames());
        }
        return near.computeIfAbsent(word, key -> Likeness.nearest(key, names, 2));
    }
}
