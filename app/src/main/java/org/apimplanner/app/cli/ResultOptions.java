package org.apimplanner.app.cli;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.apimplanner.app.export.FileFormat;
import org.apimplanner.app.export.Paper;
import picocli.CommandLine.Option;

/// The options of every command that writes a result in formats of a person's choice.
final class ResultOptions {
    @Option(
            names = "--format",
            paramLabel = "F[,F…]",
            split = ",",
            hideParamSyntax = true,
            description = "The formats; see below for all. Unless given, the first of them.")
    private List<String> formats = List.of();

    @Option(names = "--out", paramLabel = "DIR", description = "The folder for the files, made when missing.")
    private Optional<String> folder = Optional.empty();

    @Option(
            names = "--paper",
            paramLabel = "SIZE",
            description = "The paper of formats with pages, a4 unless given; or letter.")
    private Optional<String> paper = Optional.empty();

    /// The words that a person gave for formats, each once.
    List<String> words() {
        return List.copyOf(new LinkedHashSet<>(formats));
    }

    /// The formats that a person asked for; the first of the set where none was named.
    ///
    /// @throws Failure for a word that names none, and for what cannot go to standard output
    <F extends Enum<F> & FileFormat> List<F> formats(Class<F> type) {
        List<F> chosen = words().stream()
                .map(word -> Options.word("--format", type, word))
                .toList();
        List<F> all = chosen.isEmpty() ? List.of(type.getEnumConstants()[0]) : chosen;
        requireOneFile(all, FileFormat::word, FileFormat::severalFiles);
        return all;
    }

    /// Where no folder is given, the result must be one format of one file.
    ///
    /// @param all those asked for, at least one
    <F> void requireOneFile(List<F> all, Function<F, String> name, Predicate<F> severalFiles) {
        if (folder.isPresent()) {
            return;
        }
        if (all.size() > 1) {
            throw Failure.in("--format", "several formats without --out", "one, or --out DIR");
        }
        F only = all.getFirst();
        if (severalFiles.test(only)) {
            throw Failure.in(
                    "--format", "'" + name.apply(only) + "', which is several files, without --out", "--out DIR");
        }
    }

    /// The folder to write to; empty for standard output.
    Optional<String> folder() {
        return folder;
    }

    /// The paper that a person asked for, A4 where none is named.
    Paper paper() {
        return paper.map(word -> Options.word("--paper", Paper.class, word)).orElse(Paper.A4);
    }
}
