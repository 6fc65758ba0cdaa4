package org.apimplanner.app.cli;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apimplanner.app.words.NearWords;
import org.apimplanner.model.tags.ServiceTag;
import org.apimplanner.model.tags.ServiceTagFile;

/// Finds tags by what a person typed.
///
/// @param label the file in sentences
record TagSearch(String label, ServiceTagFile file) {
    private static final int MOST_NEAR = 5;

    /// A tag that the file has.
    ServiceTag tag(String name) {
        return file.find(name).orElseThrow();
    }

    boolean has(String name) {
        return file.find(name).isPresent();
    }

    /// The tags whose names match, whatever the case: `*` stands for anything, and a pattern without
    /// one may stand anywhere in the name.
    List<ServiceTag> matching(String pattern) {
        String glob = pattern.contains("*") ? pattern : "*" + pattern + "*";
        String regex = Stream.of(glob.split("\\*", -1)).map(Pattern::quote).collect(Collectors.joining(".*"));
        Pattern whole = Pattern.compile(regex, Pattern.CASE_INSENSITIVE);
        return file.tags().stream()
                .filter(tag -> whole.matcher(tag.name()).matches())
                .toList();
    }

    /// The tags that a person or a plan asks for, held against the files.
    ///
    /// @param known those that some file has
    /// @param lacking those of a plan that none has
    record Asked(List<TagSearch> files, List<String> known, List<String> lacking) {
        /// @param ofPlan the tags of a plan; of use even where the files lack some of them
        /// @throws Failure for a typed tag that no file has
        static Asked of(List<TagSearch> files, List<String> typed, Optional<List<String>> ofPlan) {
            List<String> asked = ofPlan.orElse(typed);
            List<String> lacking = asked.stream()
                    .filter(tag -> files.stream().noneMatch(file -> file.has(tag)))
                    .toList();
            if (ofPlan.isEmpty() && !lacking.isEmpty()) {
                throw unknown(files, lacking.getFirst());
            }
            List<String> known =
                    asked.stream().filter(Predicate.not(lacking::contains)).toList();
            return new Asked(files, known, lacking);
        }

        /// Says which tags lack, since the result is not whole without them, and gives the exit code.
        int finish(Console console) {
            lacking.forEach(tag -> console.failure(unknown(files, tag).getMessage()));
            return lacking.isEmpty() ? ExitCode.OK : ExitCode.FAILED;
        }
    }

    /// What to say of a tag that none of the files has.
    private static Failure unknown(List<TagSearch> files, String name) {
        Map<String, String> known = new TreeMap<>();
        files.forEach(each -> each.file.tags().forEach(tag -> known.put(lower(tag.name()), tag.name())));
        List<String> near = near(lower(name), known.keySet());
        String labels = files.stream().map(TagSearch::label).collect(Collectors.joining(" and "));
        String expected = near.isEmpty()
                ? "a tag of the file, such as the command 'tags FILE list' names"
                : near.stream().map(known::get).collect(Collectors.joining(" or "));
        return Failure.in(labels, "no tag '" + name + "'", expected);
    }

    /// The names that differ least, else the global ones that hold the word.
    private static List<String> near(String word, Collection<String> names) {
        List<String> near = NearWords.to(word, names);
        List<String> found = near.isEmpty()
                ? names.stream()
                        .filter(name -> word.length() > 2 && name.contains(word) && !name.contains("."))
                        .toList()
                : near;
        return found.stream().limit(MOST_NEAR).toList();
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
