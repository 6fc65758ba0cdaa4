package org.apimplanner.model.audit.arm;

import java.util.List;
import org.apimplanner.model.json.Json;

/// What stands between the brackets of a template expression.
sealed interface Expression {
    /// As the template writes it.
    String written();

    record Constant(Json value, String written) implements Expression {}

    /// @param name in lower case; that of a template's own function begins with its namespace and a dot
    record Call(String name, List<Expression> arguments, String written) implements Expression {}

    /// A field of an object, or an entry of a list.
    record Part(Expression whole, Expression key, String written) implements Expression {}
}
