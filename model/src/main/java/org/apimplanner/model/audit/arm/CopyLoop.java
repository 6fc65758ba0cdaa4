package org.apimplanner.model.audit.arm;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.apimplanner.model.json.Json;

/// A `copy` of a template: over a resource, a property, a variable or an output.
///
/// @param input what is repeated; absent in a loop over a resource
public record CopyLoop(String name, Json count, Json input) {
    /// Azure's own limit.
    private static final int MOST = 800;

    /// How often it runs, or why that is not known.
    ///
    /// @param times empty where it is not known
    public record Count(OptionalLong times, Json cause) {}

    /// The loops among the members of an object, which stand for properties.
    static List<CopyLoop> inObject(Json.Member member) {
        boolean copy = member.name().equalsIgnoreCase("copy");
        return Values.list(member.value()).filter(loops -> copy).orElse(List.of()).stream()
                .filter(loop -> Values.field(loop, "input").isPresent())
                .flatMap(loop -> of(loop, "").stream())
                .toList();
    }

    /// The loop over a resource or an output.
    public static Optional<CopyLoop> of(Json holder) {
        return Values.field(holder, "copy").flatMap(loop -> of(loop, "copy"));
    }

    private static Optional<CopyLoop> of(Json loop, String nameless) {
        Optional<String> name = Values.field(loop, "name").flatMap(Values::text);
        Json count = Values.field(loop, "count").orElse(Json.ABSENT);
        Json input = Values.field(loop, "input").orElse(Json.ABSENT);
        return Values.members(loop).map(m -> new CopyLoop(name.orElse(nameless), count, input));
    }

    public Count count(Evaluator evaluator, Environment in) {
        Json value = evaluator.value(count, in);
        OptionalLong times = Values.whole(value);
        boolean fits = times.isPresent() && times.getAsLong() >= 0 && times.getAsLong() <= MOST;
        if (fits) {
            return new Count(times, Json.NULL);
        }
        Json cause = Open.of(value)
                .map(open -> Open.within(open, "{" + name + "}"))
                .orElseGet(() -> Open.tooMany(name, Values.spelled(value).orElse("no number"), MOST));
        return new Count(OptionalLong.empty(), cause);
    }

    /// The list that a loop over a property makes; unresolved where the number of its entries is.
    Json list(Evaluator evaluator, Environment in) {
        Count count = count(evaluator, in);
        if (count.times().isEmpty()) {
            return count.cause();
        }
        List<Json> items = new ArrayList<>();
        for (int i = 0; i < count.times().getAsLong(); i++) {
            Json item = evaluator.value(input, in.within(name, i));
            if (!evaluator.allowance().takes(item)) {
                return Open.endless("the copy loop '" + name + "'");
            }
            items.add(item);
        }
        return new Json.Arr(items);
    }
}
