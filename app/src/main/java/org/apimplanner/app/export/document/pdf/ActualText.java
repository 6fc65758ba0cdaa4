package org.apimplanner.app.export.document.pdf;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apimplanner.app.picture.text.VisualOrder;

/// What a reader gets who copies or searches a text that is drawn in another way than it is written: from
/// right to left, with joined letters, or with a number in place of a letter that no font has.
final class ActualText {
    // The blocks "Arabic Presentation Forms" A and B of Unicode.
    private static final int FIRST_FORM = 0xFB50;
    private static final int LAST_FORM = 0xFEFF;

    private static final String RIGHT_TO_LEFT_MARK = "\u200F";

    private final Set<String> reordered = new HashSet<>();
    private final Map<String, String> spelled = new HashMap<>();

    /// A letter that is spelled out, as in `[U+1F600]`.
    void spelled(String out, int codePoint) {
        spelled.put(out, Character.toString(codePoint));
    }

    /// A text whose letters are drawn in another order, as it is drawn.
    void reordered(String visual) {
        reordered.add(plain(visual));
    }

    /// Whether something drawn is one of the reordered texts, as a whole.
    boolean isReordered(String drawn) {
        return reordered.contains(plain(drawn));
    }

    boolean isEmpty() {
        return reordered.isEmpty() && spelled.isEmpty();
    }

    /// What is meant by something drawn in its own order; empty where it is the same.
    Optional<String> of(String drawn) {
        String text = drawn;
        for (Map.Entry<String, String> letter : spelled.entrySet()) {
            text = text.replace(letter.getKey(), letter.getValue());
        }
        return Optional.of(text).filter(found -> !found.equals(drawn));
    }

    /// What is meant by a part of a reordered text. Readers put letters in order by themselves, and leave
    /// brackets at the line's end to the other direction unless they are told.
    ///
    /// @param first whether it is the leftmost, which is read last
    Optional<String> ofPart(String drawn, boolean first) {
        if (drawn.codePoints().anyMatch(Character::isLetterOrDigit)) {
            return of(drawn);
        }
        StringBuilder brackets = new StringBuilder(first ? RIGHT_TO_LEFT_MARK : "");
        drawn.codePoints().map(VisualOrder::mirrored).forEach(brackets::appendCodePoint);
        return Optional.of(brackets.toString()).filter(found -> !found.equals(drawn));
    }

    /// An Arabic letter as it is typed, whatever form of it is drawn; any other character as it is.
    static String typed(int codePoint) {
        String letter = Character.toString(codePoint);
        return codePoint >= FIRST_FORM && codePoint <= LAST_FORM
                ? Normalizer.normalize(letter, Normalizer.Form.NFKC)
                : letter;
    }

    private static String plain(String text) {
        return text.codePoints().mapToObj(ActualText::typed).collect(Collectors.joining());
    }
}
