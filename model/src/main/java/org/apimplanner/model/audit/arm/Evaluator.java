package org.apimplanner.model.audit.arm;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apimplanner.model.json.Json;

/// Replaces the expressions in a template's values by what they give.
///
/// One evaluator serves one file, since all that is evaluated in it shares one [Allowance].
public final class Evaluator {
    private final Allowance allowance = new Allowance();
    private final Map<String, Optional<Expression>> parsed = new HashMap<>();
    private final LazyFunctions lazy = new LazyFunctions(this);

    Allowance allowance() {
        return allowance;
    }

    /// The value with every expression and loop in it replaced, or marked as unresolved. What holds
    /// neither is given back as it is.
    public Json value(Json json, Environment in) {
        return switch (json) {
            case Json.Text text -> text(text, in);
            case Json.Arr list -> list(list, in);
            case Json.Obj object -> object(object, in);
            case Json.Literal l -> json;
            case Json.Nothing n -> json;
            case Json.Unresolved u -> json;
        };
    }

    private Json text(Json.Text json, Environment in) {
        String text = json.value();
        if (!ExpressionParser.isExpression(text)) {
            return text.startsWith("[[") ? new Json.Text(text.substring(1)) : json;
        }
        Optional<Expression> expression = parsed.computeIfAbsent(text, ExpressionParser::parse);
        Json value =
                expression.map(e -> evaluated(e, in)).orElseGet(() -> Open.wrong(text.substring(1, text.length() - 1)));
        return allowance.takes(value) ? value : Open.endless(Allowance.USED_UP);
    }

    private Json list(Json.Arr json, Environment in) {
        List<Json> values = new ArrayList<>(json.items().size());
        boolean changed = false;
        for (Json item : json.items()) {
            Json value = value(item, in);
            changed |= value != item;
            values.add(value);
        }
        return changed ? new Json.Arr(values) : json;
    }

    private Json object(Json.Obj json, Environment in) {
        List<Json.Member> values = new ArrayList<>(json.members().size());
        boolean changed = false;
        for (Json.Member member : json.members()) {
            List<Json.Member> loops = CopyLoop.inObject(member).stream()
                    .map(loop -> new Json.Member(loop.name(), loop.list(this, in)))
                    .toList();
            Json value = loops.isEmpty() ? value(member.value(), in) : member.value();
            changed |= !loops.isEmpty() || value != member.value();
            values.addAll(loops.isEmpty() ? List.of(new Json.Member(member.name(), value)) : loops);
        }
        return changed ? new Json.Obj(values) : json;
    }

    /// The value of an expression.
    Json evaluated(Expression expression, Environment in) {
        try {
            return allowance.enter() ? step(expression, in) : Open.endless(Allowance.USED_UP);
        } finally {
            allowance.leave();
        }
    }

    private Json step(Expression expression, Environment in) {
        return switch (expression) {
            case Expression.Constant constant -> constant.value();
            case Expression.Part part -> part(part, in);
            case Expression.Call call -> {
                Json value = lazy.call(call, in).orElseGet(() -> strict(call, in));
                yield isMaking(call) && !allowance.affordsEntries(value) ? Open.endless(Allowance.USED_UP) : value;
            }
        };
    }

    /// Whether a function makes a value; the others hand on one that is there.
    private static boolean isMaking(Expression.Call call) {
        return switch (call.name()) {
            case "parameters", "variables", "lambdavariables", "if", "coalesce" -> false;
            default -> true;
        };
    }

    private Json strict(Expression.Call call, Environment in) {
        List<Json> arguments = new ArrayList<>();
        for (Expression argument : call.arguments()) {
            arguments.add(evaluated(argument, in));
        }
        Optional<TemplateScope.Function> own = in.scope().function(call.name());
        return own.map(function -> value(function.body(), in.inFunction(function.named(arguments))))
                .orElseGet(() -> Functions.call(call, arguments, allowance));
    }

    private Json part(Expression.Part part, Environment in) {
        Json whole = evaluated(part.whole(), in);
        Json key = evaluated(part.key(), in);
        if (whole instanceof Json.Unresolved open) {
            boolean named = open.found().equals("[" + part.whole().written() + "]");
            boolean deployed = open.expected().equals(Open.THE_DEPLOYED);
            return named && deployed ? Open.deployed(part.written()) : Open.within(open, Open.shown(part.written()));
        }
        Optional<Json> cause = Open.of(key).map(open -> Open.within(open, Open.shown(part.written())));
        return cause.or(() -> part(whole, key)).orElseGet(() -> Open.deployed(part.written()));
    }

    static Optional<Json> part(Json whole, Json key) {
        Optional<List<Json>> items = Values.list(whole);
        if (items.isPresent()) {
            return Values.whole(key).stream()
                    .filter(i -> i >= 0 && i < items.get().size())
                    .mapToObj(i -> items.get().get((int) i))
                    .findFirst();
        }
        return Values.text(key).flatMap(name -> Values.field(whole, name));
    }

    /// Whether a loop may repeat a resource once more, with all that is in it.
    public boolean affordsTurn(Json resource) {
        return allowance.takesTurn(resource);
    }

    /// The template inside a deployment, as it stands there.
    Json templateOf(Json properties, Environment in) {
        Json template = Values.field(properties, "template").orElse(Json.ABSENT);
        return template instanceof Json.Text ? value(template, in) : template;
    }

    /// Whether the template inside a deployment sees its own names, not those around it.
    public static boolean hasOwnScope(Json deployment) {
        return Values.field(deployment, "properties")
                .or(() -> Optional.of(deployment))
                .flatMap(properties -> Values.field(properties, "expressionEvaluationOptions"))
                .flatMap(options -> Values.field(options, "scope"))
                .flatMap(Values::text)
                .filter("inner"::equalsIgnoreCase)
                .isPresent();
    }

    /// What a deployment gives back.
    Json outputs(Json deployment, Environment in) {
        if (hasOwnScope(deployment)) {
            return in.scope().nested(deployment, in).outputs();
        }
        Json properties = Values.field(deployment, "properties").orElse(Json.NULL);
        return in.scope().outputs(templateOf(properties, in), in);
    }
}
