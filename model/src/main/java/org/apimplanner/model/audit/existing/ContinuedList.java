package org.apimplanner.model.audit.existing;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apimplanner.model.json.ReadProblem;

/// A page of a list whose other pages are not in the file, as REST and Resource Graph give long lists: what
/// stands on the others is not known.
final class ContinuedList {
    private static final String EXPECTED =
            "the whole list, as az prints it that follows the pages by itself; or each page's entries in one file";

    /// Where an answer says how to ask for the next page.
    private static final List<String> NEXT =
            List.of("nextLink", "odata.nextLink", "@odata.nextLink", "skipToken", "$skipToken", "continuationToken");

    private ContinuedList() {}

    /// The problem with such a page; empty for a list that ends where it ends, and for anything else.
    static Optional<ReadProblem> problem(PlacedValue answer) {
        if (Stream.of("value", "data", "rows").noneMatch(answer::has)) {
            return Optional.empty();
        }
        boolean cut = answer.text("resultTruncated").filter("true"::equals).isPresent();
        return NEXT.stream()
                .filter(name -> answer.text(name).isPresent())
                .findFirst()
                .or(() -> cut ? Optional.of("resultTruncated") : Optional.empty())
                .map(said -> new ReadProblem(
                        answer.place(), false, "The list", "a page of a list that goes on (" + said + ")", EXPECTED));
    }
}
