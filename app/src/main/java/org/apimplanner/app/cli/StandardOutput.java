package org.apimplanner.app.cli;

import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/// What may go to standard output, where no folder is given.
final class StandardOutput {
    private StandardOutput() {}

    /// @param formats those asked for, at least one
    /// @throws Failure unless it is one format of one file
    static <F> void requireOneFile(List<F> formats, Function<F, String> name, Predicate<F> severalFiles) {
        if (formats.size() > 1) {
            throw Failure.in("--format", "several formats without --out", "one, or --out DIR");
        }
        F only = formats.getFirst();
        if (severalFiles.test(only)) {
            throw Failure.in(
                    "--format", "'" + name.apply(only) + "', which is several files, without --out", "--out DIR");
        }
    }
}
