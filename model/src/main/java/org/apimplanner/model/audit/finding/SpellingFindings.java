package org.apimplanner.model.audit.finding;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apimplanner.model.audit.finding.GroupScene.Written;
import org.apimplanner.model.audit.traffic.AddressWord;
import org.apimplanner.model.audit.traffic.AddressWord.Kind;
import org.apimplanner.model.audit.traffic.AddressWord.Named;
import org.apimplanner.model.audit.traffic.Vocabulary;

/// Words that are not spelled as the service tags are.
final class SpellingFindings {
    private final GroupScene scene;
    private final Vocabulary vocabulary;

    SpellingFindings(GroupScene scene) {
        this.scene = scene;
        this.vocabulary = scene.scope().vocabulary();
    }

    void add(Written written) {
        Stream.of(written.rule().sources(), written.rule().destinations())
                .flatMap(List::stream)
                .distinct()
                .forEach(word -> add(written, word));
    }

    private void add(Written written, String word) {
        AddressWord meaning = vocabulary.word(word);
        boolean isName = !(meaning instanceof AddressWord.Addresses || meaning instanceof AddressWord.Everything);
        String canonical = vocabulary.canonical(word);
        if (isName && !canonical.equals(word)) {
            scene.add("tag-spelling", written, "found", word, "expected", canonical);
        } else if (meaning instanceof Named tag && tag.kind() == Kind.SERVICE_TAG) {
            hidden(written, word, tag);
        }
    }

    /// A tag whose addresses no file gave.
    private void hidden(Written written, String word, Named tag) {
        Optional<String> near = nearest(word, vocabulary.tagNames());
        boolean needed =
                scene.demands().own().stream().anyMatch(wanted -> wanted.far().equals(tag.name()));
        if (vocabulary.hasFile() && needed) {
            // That the file lacks what the plan asks for is a finding about the file.
            return;
        }
        if (vocabulary.hasFile()) {
            scene.add("unknown-tag", written, "found", word, "guess", guess(near));
        } else if (!vocabulary.exists(tag) && near.isPresent()) {
            scene.add("tag-spelling", written, "found", word, "expected", near.get());
        }
    }

    private static String guess(Optional<String> near) {
        return near.map(name -> "; " + name + " is near").orElse("");
    }

    /// The name that one or two letters make of the word.
    private static Optional<String> nearest(String word, Set<String> names) {
        return Likeness.nearest(word, names, 2);
    }
}
