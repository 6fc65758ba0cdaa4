package org.apimplanner.model.audit.existing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apimplanner.model.json.Json;

/// A row of a query that gives each rule of a group, or each route of a table, a row of its own: the rule
/// in one column, whatever its name, and what it belongs to in the others.
final class QueryRow {
    private QueryRow() {}

    /// The rule or route of such a row, with what it belongs to, or a row whose columns have names of their
    /// own, with those of Azure; empty for anything else.
    static Optional<PlacedValue> entry(PlacedValue row) {
        return renamed(row).or(() -> nested(row));
    }

    private static Optional<PlacedValue> renamed(PlacedValue row) {
        if (!(row.json() instanceof Json.Obj object)) {
            return Optional.empty();
        }
        List<Json.Member> members =
                object.members().stream().map(QueryRow::renamed).toList();
        boolean same = IntStream.range(0, members.size())
                .allMatch(i -> members.get(i) == object.members().get(i));
        if (same) {
            return Optional.empty();
        }
        PlacedValue renamed = new PlacedValue(new Json.Obj(members), row.place());
        return RuleColumn.telling(renamed) > 1 || renamed.has("nextHopType") ? Optional.of(renamed) : Optional.empty();
    }

    private static Json.Member renamed(Json.Member member) {
        if (member.value() instanceof Json.Obj) {
            return member;
        }
        String field = ColumnNames.field(member.name());
        return field.equals(member.name()) ? member : new Json.Member(field, member.value());
    }

    private static Optional<PlacedValue> nested(PlacedValue row) {
        if (!(row.json() instanceof Json.Obj object) || isWhole(row)) {
            return Optional.empty();
        }
        List<Json.Member> entries =
                object.members().stream().filter(member -> isEntry(row, member)).toList();
        return entries.size() == 1 ? Optional.of(joined(row, entries.getFirst())) : Optional.empty();
    }

    /// Whether the row is a whole resource, or a rule itself.
    private static boolean isWhole(PlacedValue row) {
        boolean lists = Stream.of("securityRules", "routes")
                .flatMap(name -> row.fields(name).stream())
                .anyMatch(PlacedValue::isList);
        return lists || row.has("direction") || row.has("nextHopType");
    }

    private static boolean isEntry(PlacedValue row, Json.Member member) {
        return !member.name().equalsIgnoreCase("properties")
                && member.value() instanceof Json.Obj
                && kind(member.value(), row).isPresent();
    }

    private static Optional<ResourceKind> kind(Json value, PlacedValue row) {
        return ResourceKind.of(new PlacedValue(value, row.place()))
                .filter(kind -> kind == ResourceKind.RULE || kind == ResourceKind.ROUTE);
    }

    private static PlacedValue joined(PlacedValue row, Json.Member entry) {
        ResourceKind kind = kind(entry.value(), row).orElseThrow();
        List<Json.Member> members = new ArrayList<>(((Json.Obj) entry.value()).members());
        Optional<String> id = row.text("id");
        add(
                members,
                kind.parentFields()[0],
                row.text(kind.parentFields())
                        .or(() -> row.text("name"))
                        .or(() -> id.flatMap(known -> Identity.segment(known, kind.collection()))));
        add(
                members,
                "resourceGroup",
                row.text(Identity.RESOURCE_GROUP)
                        .or(() -> id.flatMap(known -> Identity.segment(known, "resourceGroups"))));
        add(
                members,
                "subscriptionId",
                row.text(Identity.SUBSCRIPTION)
                        .or(() -> id.flatMap(known -> Identity.segment(known, "subscriptions"))));
        return new PlacedValue(new Json.Obj(members), row.place().below(entry.name()));
    }

    private static void add(List<Json.Member> members, String name, Optional<String> value) {
        value.ifPresent(text -> {
            members.removeIf(member -> member.name().equalsIgnoreCase(name));
            members.add(new Json.Member(name, new Json.Text(text)));
        });
    }
}
