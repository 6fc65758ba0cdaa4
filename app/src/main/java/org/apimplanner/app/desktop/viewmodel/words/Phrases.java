package org.apimplanner.app.desktop.viewmodel.words;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apimplanner.model.reference.SentenceTemplate;

/// Sentences that the program composes of parts, said in another language.
///
/// A template such as `{0} from {1}` matches what was composed like it; the first that does counts, in the order
/// in which they are written. What stands at a place with a number is said in the same way; what stands at one
/// with a name, such as `{text}`, is somebody's own and stays.
final class Phrases {
    /// Longer texts are somebody's own.
    private static final int LONGEST = 4096;

    /// As many parts stand in each other at the most.
    private static final int DEEPEST = 12;

    private static final Pattern PLACE = Pattern.compile("\\{([A-Za-z0-9]+)\\}");

    private final Map<String, String> whole = new HashMap<>();
    private final List<Template> templates = new ArrayList<>();

    private record Template(Pattern english, List<String> places, String said) {}

    /// @param sentences the templates of one kind by the English ones, in the order in which they are tried
    Phrases(Map<String, String> sentences) {
        sentences.forEach((english, said) -> {
            if (english.contains("{")) {
                templates.add(template(english, said));
            } else {
                whole.put(english, said);
            }
        });
    }

    private static Template template(String english, String said) {
        StringBuilder pattern = new StringBuilder();
        List<String> places = new ArrayList<>();
        Matcher place = PLACE.matcher(english);
        int done = 0;
        while (place.find()) {
            pattern.append(Pattern.quote(english.substring(done, place.start())))
                    .append("(.+?)");
            places.add(place.group(1));
            done = place.end();
        }
        pattern.append(Pattern.quote(english.substring(done)));
        return new Template(Pattern.compile(pattern.toString(), Pattern.DOTALL), List.copyOf(places), said);
    }

    /// The sentence of this language; the English one where no template is like it.
    String of(String english) {
        return find(english, 0).orElse(english);
    }

    /// The sentence of this language; empty where no template is like it.
    Optional<String> find(String english) {
        return find(english, 0);
    }

    private Optional<String> find(String english, int depth) {
        String said = whole.get(english);
        if (said != null) {
            return Optional.of(said);
        }
        if (english.length() > LONGEST || depth > DEEPEST) {
            return Optional.empty();
        }
        for (Template template : templates) {
            Matcher like = template.english().matcher(english);
            if (like.matches()) {
                return Optional.of(SentenceTemplate.fill(template.said(), parts(template, like, depth)));
            }
        }
        return Optional.empty();
    }

    private Map<String, String> parts(Template template, Matcher like, int depth) {
        Map<String, String> parts = new HashMap<>();
        for (int i = 0; i < template.places().size(); i++) {
            String place = template.places().get(i);
            String part = like.group(i + 1);
            boolean own = Character.isLetter(place.charAt(0));
            parts.put(place, own ? part : find(part, depth + 1).orElse(part));
        }
        return parts;
    }
}
