package org.apimplanner.model.audit.existing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.apimplanner.model.json.Place;
import org.apimplanner.model.json.ReadProblem;

/// The name of a type, which PowerShell writes in place of a list or an object that it does not write out.
final class TypeName {
    private static final Pattern FORM = Pattern.compile(
            "(System\\.[A-Z][\\w.]*(`\\d+)?(\\[.*\\])?|Microsoft\\.Azure\\.[\\w.`\\[\\]]+|@\\{.*\\}?)", Pattern.DOTALL);

    private static final String FOUND = "a type name that PowerShell wrote in place of the values";

    private TypeName() {}

    static boolean is(String text) {
        return FORM.matcher(text.strip()).matches();
    }

    /// What to say of one, and how to get the values instead.
    static ReadProblem problem(Place place) {
        boolean table = place.path().startsWith("line ");
        return new ReadProblem(
                place,
                false,
                place.file(),
                table ? FOUND + " (Export-Csv does not write lists)" : FOUND + " (ConvertTo-Json stopped at its depth)",
                table
                        ? "ConvertTo-Json -Depth 5 in place of Export-Csv, or the lists joined with -join"
                        : "the same with ConvertTo-Json -Depth 10");
    }

    /// The problems, of those with type names only the first: the others are mended with it.
    static List<ReadProblem> once(List<ReadProblem> problems) {
        Set<String> said = new HashSet<>();
        List<ReadProblem> kept = new ArrayList<>();
        for (ReadProblem problem : problems) {
            if (!problem.found().startsWith(FOUND) || said.add(problem.found())) {
                kept.add(problem);
            }
        }
        return kept;
    }
}
