package org.apimplanner.app.cli;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/// The tags that a person or a plan asks for, held against the files.
///
/// @param known those that some file has
/// @param lacking those of a plan that none has
record AskedTags(List<TagNames> files, List<String> known, List<String> lacking) {
    /// @param ofPlan the tags of a plan; of use even where the files lack some of them
    /// @throws Failure for a typed tag that no file has
    static AskedTags of(List<TagNames> files, List<String> typed, Optional<List<String>> ofPlan) {
        List<String> asked = ofPlan.orElse(typed);
        List<String> lacking = asked.stream()
                .filter(tag -> files.stream().noneMatch(file -> file.has(tag)))
                .toList();
        if (ofPlan.isEmpty() && !lacking.isEmpty()) {
            throw TagNames.unknown(files, lacking.getFirst());
        }
        List<String> known =
                asked.stream().filter(Predicate.not(lacking::contains)).toList();
        return new AskedTags(files, known, lacking);
    }

    /// Says which tags lack, since the result is not whole without them, and gives the exit code.
    int finish(Console console) {
        lacking.forEach(tag -> console.failure(TagNames.unknown(files, tag).getMessage()));
        return lacking.isEmpty() ? ExitCode.OK : ExitCode.FAILED;
    }
}
