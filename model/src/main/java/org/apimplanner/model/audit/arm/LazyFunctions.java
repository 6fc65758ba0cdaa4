package org.apimplanner.model.audit.arm;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.apimplanner.model.json.Json;

/// The functions that look at their arguments only as far as they must, or at what surrounds them.
final class LazyFunctions {
    private final Evaluator evaluator;
    private final LambdaFunctions lambdas;

    LazyFunctions(Evaluator evaluator) {
        this.evaluator = evaluator;
        this.lambdas = new LambdaFunctions(evaluator);
    }

    /// Empty for a function that takes values and nothing else.
    Optional<Json> call(Expression.Call call, Environment in) {
        return switch (call.name()) {
            case "if" -> Optional.of(choice(call, in));
            case "and" -> Optional.of(connected(call, in, false));
            case "or" -> Optional.of(connected(call, in, true));
            case "coalesce" -> Optional.of(coalesce(call, in));
            case "parameters", "variables", "lambdavariables" -> Optional.of(named(call, in));
            case "copyindex" -> Optional.of(copyIndex(call, in));
            case "reference", "references" -> Optional.of(reference(call, in));
            default -> lambdas.call(call, in);
        };
    }

    /// Where the condition is open, the value is known only if both are one.
    private Json choice(Expression.Call call, Environment in) {
        if (call.arguments().size() != 3) {
            return Open.wrong(call.written());
        }
        Json condition = evaluator.evaluated(call.arguments().getFirst(), in);
        Optional<Boolean> flag = Values.flag(condition);
        if (flag.isPresent()) {
            return evaluator.evaluated(call.arguments().get(flag.get() ? 1 : 2), in);
        }
        Optional<Json.Unresolved> cause = Open.of(condition);
        Json yes = evaluator.evaluated(call.arguments().get(1), in);
        Json no = evaluator.evaluated(call.arguments().get(2), in);
        boolean same = evaluator.allowance().affordsLook(yes)
                && evaluator.allowance().affordsLook(no)
                && cause.isPresent()
                && Open.in(yes).isEmpty()
                && Values.same(yes, no);
        return same
                ? yes
                : cause.<Json>map(open -> Open.within(open, Open.shown(call.written())))
                        .orElseGet(() -> Open.wrong(call.written()));
    }

    /// @param deciding the value of which one is enough
    private Json connected(Expression.Call call, Environment in, boolean deciding) {
        Optional<Json> open = Optional.empty();
        for (Expression argument : call.arguments()) {
            Json value = evaluator.evaluated(argument, in);
            Optional<Boolean> flag = Values.flag(value);
            if (flag.isPresent() && flag.get() == deciding) {
                return value;
            }
            if (flag.isEmpty() && open.isEmpty()) {
                open = Optional.of(value instanceof Json.Unresolved ? value : Open.wrong(call.written()));
            }
        }
        return open.orElseGet(() -> Values.of(!deciding));
    }

    private Json coalesce(Expression.Call call, Environment in) {
        for (Expression argument : call.arguments()) {
            Json value = evaluator.evaluated(argument, in);
            if (!(value instanceof Json.Nothing)) {
                return value;
            }
        }
        return Json.NULL;
    }

    private Json named(Expression.Call call, Environment in) {
        Optional<String> name = call.arguments().size() == 1
                ? Values.text(evaluator.evaluated(call.arguments().getFirst(), in))
                : Optional.empty();
        if (name.isEmpty()) {
            return Open.wrong(call.written());
        }
        String key = TemplateScope.lower(name.get());
        return switch (call.name()) {
            case "parameters" ->
                in.arguments()
                        .map(values -> values.getOrDefault(key, Open.name(call.written(), name.get())))
                        .orElseGet(() -> in.scope().parameter(name.get()));
            case "variables" -> in.scope().variable(name.get());
            default -> in.lambda().getOrDefault(key, Open.name(call.written(), name.get()));
        };
    }

    /// `copyIndex()`, `copyIndex(offset)`, `copyIndex('loop')` or `copyIndex('loop', offset)`
    private Json copyIndex(Expression.Call call, Environment in) {
        List<Json> arguments =
                call.arguments().stream().map(a -> evaluator.evaluated(a, in)).toList();
        Optional<String> name =
                arguments.stream().flatMap(a -> Values.text(a).stream()).findFirst();
        long offset = arguments.stream()
                .map(Values::whole)
                .flatMapToLong(OptionalLong::stream)
                .findFirst()
                .orElse(0);
        return name.map(TemplateScope::lower)
                .or(in::loop)
                .map(in.loops()::get)
                .map(index -> Values.of(index + offset))
                .orElseGet(() -> Open.name(call.written(), name.orElse("copyIndex")));
    }

    private Json reference(Expression.Call call, Environment in) {
        if (call.arguments().isEmpty()) {
            return Open.wrong(call.written());
        }
        List<Json> arguments =
                call.arguments().stream().map(a -> evaluator.evaluated(a, in)).toList();
        String name = Open.of(arguments.getFirst())
                .map(Json.Unresolved::shown)
                .or(() -> Values.text(arguments.getFirst()))
                .orElse("");
        boolean full = arguments.stream()
                .skip(1)
                .anyMatch(a -> Values.text(a).filter("full"::equalsIgnoreCase).isPresent());
        Optional<Json> state = call.name().equals("references")
                ? in.scope().resources().references(name, full)
                : in.scope().resources().reference(name, full);
        return state.orElseGet(() -> Open.deployed(call.written()));
    }
}
