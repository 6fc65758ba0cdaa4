package org.apimplanner.app.cli;

import java.util.Collection;
import java.util.List;
import org.apimplanner.model.Word;
import org.apimplanner.model.reference.Edition;
import org.apimplanner.model.reference.ReferenceData;
import org.apimplanner.model.report.RegionReport;
import org.apimplanner.model.report.Report;

/// What the values of options and parameters may be. Whatever else a person typed is a [Failure].
final class Options {
    private Options() {}

    /// What to say of a word that is none of the known ones.
    ///
    /// @param place what the word is given for, such as `--format`
    static Failure unknown(String place, String word, Collection<String> known) {
        return Failure.in(place, "'" + word + "'", "one of " + String.join(", ", known));
    }

    /// A word of a closed set.
    static <E extends Enum<E> & Word> E word(String place, Class<E> type, String word) {
        return Word.find(type, word).orElseThrow(() -> unknown(place, word, Word.words(type)));
    }

    /// A region of the plan, by its API name or by its name for people.
    static RegionReport region(Report report, String name) {
        return report.regions().stream()
                .filter(each ->
                        each.name().equalsIgnoreCase(name) || each.displayName().equalsIgnoreCase(name))
                .findFirst()
                .orElseThrow(() -> Failure.in(
                        "--region",
                        "'" + name + "'",
                        "a region of the plan: "
                                + String.join(
                                        ", ",
                                        report.regions().stream()
                                                .map(RegionReport::name)
                                                .toList())));
    }

    static void requireEdition(String option, String edition, ReferenceData reference) {
        if (reference.edition(edition).isEmpty()) {
            throw unknown(
                    option,
                    edition,
                    reference.editions().stream().map(Edition::id).toList());
        }
    }

    /// How a command prints one result; each command offers some of them.
    enum PrintFormat implements Word {
        TEXT,
        TABLE,
        JSON,
        CSV;

        /// The format that a person asked for.
        ///
        /// @param offered what the command has
        /// @throws Failure for any other word
        static PrintFormat of(String word, PrintFormat... offered) {
            List<PrintFormat> known = List.of(offered);
            return known.stream()
                    .filter(format -> format.word().equals(word))
                    .findFirst()
                    .orElseThrow(() -> unknown(
                            "--format", word, known.stream().map(Word::word).toList()));
        }
    }
}
