package org.apimplanner.app.desktop.viewmodel.answer;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import org.apimplanner.model.net.Direction;
import org.apimplanner.model.report.Report;

/// What makes one table of the answer differ from the others.
///
/// @param rows the rows of a report
/// @param identity what stays the same when a row comes back in the next report
/// @param region the display name of a row's region; empty for none
/// @param commands the rows as commands of the Azure CLI; empty where there are none for them
/// @param folding how a row that regions have alike says what they have in common; empty where rows are not folded
/// @param empty the message key of the sentence that stands in place of rows
/// @param hint the message key of the sentence that says what choosing a row does
public record TableKind<R>(
        String id,
        Function<Report, List<R>> rows,
        Function<R, Object> identity,
        List<AnswerColumn<R>> columns,
        Why<R> why,
        Function<R, Optional<String>> region,
        Function<R, Optional<Direction>> direction,
        Predicate<R> required,
        boolean hasRegions,
        boolean hasDirections,
        boolean hasRequirements,
        Optional<Function<List<R>, String>> commands,
        Optional<BiFunction<R, Report, R>> folding,
        String empty,
        String hint) {
    /// Why a row is there.
    @FunctionalInterface
    public interface Why<R> {
        /// @param region the regions of the row, as the table names them; empty for a table without regions
        Explanation of(R row, String region, Report report);
    }

    /// Whether rows that regions have alike can be shown once.
    boolean isFoldable() {
        return folding.isPresent();
    }
}
