package org.apimplanner.model.audit.arm;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apimplanner.model.json.Json;

/// The functions that are given a lambda.
final class LambdaFunctions {
    private final Evaluator evaluator;

    LambdaFunctions(Evaluator evaluator) {
        this.evaluator = evaluator;
    }

    /// Raised within one call where the lambda gives nothing that can be worked with.
    private static final class OpenLambda extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final transient Json.Unresolved cause;

        OpenLambda(Json.Unresolved cause) {
            super(null, null, false, false);
            this.cause = cause;
        }
    }

    /// A lambda and where it stands.
    private final class Lambda {
        private final List<String> parameters = new ArrayList<>();
        private final Expression body;
        private final Environment in;

        Lambda(Expression.Call call, Environment in) {
            int last = call.arguments().size() - 1;
            call.arguments()
                    .subList(0, last)
                    .forEach(p -> parameters.add(Values.text(evaluator.evaluated(p, in))
                            .orElseThrow(() -> new OpenLambda(Open.wrong(call.written())))));
            this.body = call.arguments().get(last);
            this.in = in;
        }

        Json of(Json... values) {
            Environment inside = in;
            for (int i = 0; i < Math.min(parameters.size(), values.length); i++) {
                inside = inside.with(parameters.get(i), values[i]);
            }
            return evaluator.evaluated(body, inside);
        }

        boolean holds(Json... values) {
            Json value = of(values);
            return Values.flag(value).orElseThrow(() -> open(value));
        }

        String text(Json... values) {
            Json value = of(values);
            return Values.spelled(value).orElseThrow(() -> open(value));
        }

        private OpenLambda open(Json value) {
            return new OpenLambda(Open.of(value).orElseGet(() -> Open.wrong(body.written())));
        }
    }

    /// Empty for a function that takes no lambda.
    Optional<Json> call(Expression.Call call, Environment in) {
        return switch (call.name()) {
            case "map", "filter", "sort", "reduce", "toobject", "groupby", "mapvalues" ->
                Optional.of(applied(call, in));
            case "lambda" -> Optional.of(Open.wrong(call.written()));
            default -> Optional.empty();
        };
    }

    private Json applied(Expression.Call call, Environment in) {
        try {
            return apply(call, in);
        } catch (OpenLambda e) {
            return Open.within(e.cause, Open.shown(call.written()));
        }
    }

    private Json apply(Expression.Call call, Environment in) {
        List<Expression> arguments = call.arguments();
        if (arguments.size() < 2) {
            return Open.wrong(call.written());
        }
        Json over = evaluator.evaluated(arguments.getFirst(), in);
        if (over instanceof Json.Unresolved open) {
            throw new OpenLambda(open);
        }
        if (call.name().equals("mapvalues")) {
            return mapValues(members(over, call), lambda(call, 1, in));
        }
        List<Json> items = Values.list(over).orElseThrow(() -> new OpenLambda(Open.wrong(call.written())));
        return switch (call.name()) {
            case "map" -> map(items, lambda(call, 1, in));
            case "filter" -> filter(items, lambda(call, 1, in));
            case "sort" -> new Json.Arr(sorted(items, lambda(call, 1, in)));
            case "reduce" -> reduce(items, evaluator.evaluated(arguments.get(1), in), lambda(call, 2, in));
            case "groupby" -> grouped(items, lambda(call, 1, in));
            default ->
                toObject(
                        items,
                        lambda(call, 1, in),
                        arguments.size() > 2 ? Optional.of(lambda(call, 2, in)) : Optional.empty());
        };
    }

    private static List<Json.Member> members(Json over, Expression.Call call) {
        return Values.members(over).orElseThrow(() -> new OpenLambda(Open.wrong(call.written())));
    }

    private Lambda lambda(Expression.Call call, int position, Environment in) {
        boolean there = position < call.arguments().size();
        if (there
                && call.arguments().get(position) instanceof Expression.Call lambda
                && lambda.name().equals("lambda")
                && !lambda.arguments().isEmpty()) {
            return new Lambda(lambda, in);
        }
        throw new OpenLambda(Open.wrong(call.written()));
    }

    private static Json map(List<Json> items, Lambda lambda) {
        List<Json> mapped = new ArrayList<>();
        for (Json item : items) {
            mapped.add(lambda.of(item, Values.of(mapped.size())));
        }
        return new Json.Arr(mapped);
    }

    private static Json filter(List<Json> items, Lambda lambda) {
        List<Json> left = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            if (lambda.holds(items.get(i), Values.of(i))) {
                left.add(items.get(i));
            }
        }
        return new Json.Arr(left);
    }

    private static Json reduce(List<Json> items, Json first, Lambda lambda) {
        Json value = first;
        for (int i = 0; i < items.size(); i++) {
            value = lambda.of(value, items.get(i), Values.of(i));
        }
        return value;
    }

    /// By merging, since a lambda need not be an order.
    private static List<Json> sorted(List<Json> items, Lambda before) {
        if (items.size() < 2) {
            return items;
        }
        int middle = items.size() / 2;
        List<Json> left = sorted(items.subList(0, middle), before);
        List<Json> right = sorted(items.subList(middle, items.size()), before);
        List<Json> merged = new ArrayList<>(items.size());
        int at = 0;
        for (Json item : right) {
            while (at < left.size() && !before.holds(item, left.get(at))) {
                merged.add(left.get(at++));
            }
            merged.add(item);
        }
        merged.addAll(left.subList(at, left.size()));
        return merged;
    }

    private static Json toObject(List<Json> items, Lambda key, Optional<Lambda> value) {
        Map<String, Json> values = new LinkedHashMap<>();
        items.forEach(
                item -> values.put(key.text(item), value.map(v -> v.of(item)).orElse(item)));
        return object(values);
    }

    private static Json grouped(List<Json> items, Lambda key) {
        Map<String, List<Json>> groups = new LinkedHashMap<>();
        items.forEach(item ->
                groups.computeIfAbsent(key.text(item), k -> new ArrayList<>()).add(item));
        Map<String, Json> values = new LinkedHashMap<>();
        groups.forEach((name, members) -> values.put(name, new Json.Arr(members)));
        return object(values);
    }

    private static Json mapValues(List<Json.Member> members, Lambda lambda) {
        return new Json.Obj(members.stream()
                .map(m -> new Json.Member(m.name(), lambda.of(m.value())))
                .toList());
    }

    private static Json object(Map<String, Json> values) {
        return new Json.Obj(values.entrySet().stream()
                .map(e -> new Json.Member(e.getKey(), e.getValue()))
                .toList());
    }
}
