package org.apimplanner.model.audit.arm;

import java.util.Optional;
import org.apimplanner.model.json.Json;
import org.apimplanner.model.json.Shown;

/// Makes the values that stay open, each with the name of what is missing and what to give instead.
/// What is made of an open value is open for the same cause.
final class Open {
    static final String A_PARAMETER =
            "a literal value, a parameter with a default value, or the parameters file given with the template";

    static final String THE_DEPLOYED =
            "what az deployment group what-if --no-pretty-print gives, or the deployed resource (az output)";

    private static final String AN_EXPRESSION = "an expression that Azure takes";

    private static final String A_BOUNDED_VALUE =
            "values that do not refer to each other without end, and loops and" + " lists of a size that Azure takes";

    private Open() {}

    static Json.Unresolved parameter(String name) {
        return new Json.Unresolved("[parameters('" + name + "')]", "{" + name + "}", A_PARAMETER);
    }

    /// A variable, a loop or a lambda's parameter that the template does not have.
    static Json.Unresolved name(String written, String name) {
        return new Json.Unresolved("[" + written + "]", "{" + name + "}", A_PARAMETER);
    }

    /// What only Azure knows.
    static Json.Unresolved deployed(String written) {
        return new Json.Unresolved("[" + written + "]", shown(written), THE_DEPLOYED);
    }

    /// What Azure would refuse, or what is not understood here.
    static Json.Unresolved wrong(String written) {
        return new Json.Unresolved("[" + written + "]", shown(written), AN_EXPRESSION);
    }

    static Json.Unresolved secret(String name) {
        return new Json.Unresolved(
                "the parameter '" + name + "' from a key vault", "{" + name + "}", "a parameter whose value is given");
    }

    static Json.Unresolved endless(String found) {
        return new Json.Unresolved(found, "{…}", A_BOUNDED_VALUE);
    }

    static Json.Unresolved tooMany(String loop, String count, int most) {
        return new Json.Unresolved(
                "the copy loop '" + loop + "' of " + count, "{" + loop + "}", "a count from 0 to " + most);
    }

    /// The same cause in something made of it.
    static Json.Unresolved within(Json.Unresolved cause, String shown) {
        return new Json.Unresolved(cause.found(), shown, cause.expected());
    }

    static String shown(String written) {
        return "{" + Shown.clipped(written) + "}";
    }

    static Optional<Json.Unresolved> of(Json value) {
        return value instanceof Json.Unresolved open ? Optional.of(open) : Optional.empty();
    }

    /// The first open value in the whole of a value.
    static Optional<Json.Unresolved> in(Json value) {
        return switch (value) {
            case Json.Unresolved open -> Optional.of(open);
            case Json.Arr list ->
                list.items().stream().flatMap(i -> in(i).stream()).findFirst();
            case Json.Obj object ->
                object.members().stream().flatMap(m -> in(m.value()).stream()).findFirst();
            case Json.Text t -> Optional.empty();
            case Json.Literal l -> Optional.empty();
            case Json.Nothing n -> Optional.empty();
        };
    }
}
