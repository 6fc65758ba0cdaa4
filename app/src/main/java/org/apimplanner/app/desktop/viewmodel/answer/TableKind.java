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
/// @param isFoldable whether rows that regions have alike can be shown once
/// @param empty the message key of the sentence that stands in place of rows
/// @param hint the message key of the sentence that says what choosing a row does
public record TableKind<R>(
        String id,
        Function<Report, List<R>> rows,
        Function<R, Object> identity,
        List<AnswerColumn<R>> columns,
        BiFunction<R, Report, Explanation> why,
        Function<R, Optional<String>> region,
        Function<R, Optional<Direction>> direction,
        Predicate<R> required,
        boolean hasRegions,
        boolean hasDirections,
        boolean hasRequirements,
        Optional<Function<List<R>, String>> commands,
        boolean isFoldable,
        String empty,
        String hint) {}
