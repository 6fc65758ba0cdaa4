package org.apimplanner.model.audit.existing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apimplanner.model.json.ReadProblem;

/// Finds what is known in any JSON: a resource, a list of them, or either in wrappers of whatever
/// name, as the command line, PowerShell, the portal and REST answers have them.
final class JsonShapes {
    private static final ResourceReader READER = new ResourceReader(false);

    private JsonShapes() {}

    /// Everything known in the element; empty where there is nothing.
    static Reading<ResourcePiece> read(PlacedValue element) {
        if (TemplateWalk.isOne(element)) {
            return TemplateWalk.read(element, List.of());
        }
        if (TerraformShow.isOne(element)) {
            return TerraformShow.read(element);
        }
        Optional<List<PlacedValue>> changes = WhatIf.changes(element);
        if (changes.isPresent()) {
            return WhatIf.read(changes.get());
        }
        Optional<PlacedValue> table = ResultTable.rows(element);
        if (table.isPresent()) {
            return read(table.get());
        }
        Optional<PlacedValue> row = QueryRow.entry(element);
        if (row.isPresent()) {
            return read(row.get());
        }
        Optional<ResourceKind> kind = ResourceKind.of(element);
        if (kind.isPresent()) {
            PlacedValue plain = ArmScope.outsideTemplates().resolved(element);
            return READER.read(kind.get(), plain, Identity.of(plain, kind.get()));
        }
        return element.isList() ? list(element) : wrapper(element);
    }

    /// A list. Where some entries are known, each of the others is a problem, unless it is plainly a
    /// resource of another type.
    private static Reading<ResourcePiece> list(PlacedValue list) {
        List<PlacedValue> rules = list.items().stream()
                .map(item -> QueryRow.entry(item).orElse(item))
                .filter(item ->
                        ResourceKind.of(item).filter(ResourceKind.RULE::equals).isPresent())
                .toList();
        List<RuleColumn> leftOut = RuleColumn.leftOut(rules);
        Reading<ResourcePiece> read = entries(list);
        return leftOut.isEmpty() ? read : RuleColumn.withOneProblem(read, leftOut, left(list, leftOut));
    }

    private static ReadProblem left(PlacedValue list, List<RuleColumn> columns) {
        String words = RuleColumn.words(columns);
        return new ReadProblem(
                list.place(),
                false,
                "The rules' " + words,
                "rules without " + words + ", which the query left out",
                "whole rules: list them without --query, or ask for these columns, too");
    }

    private static Reading<ResourcePiece> entries(PlacedValue list) {
        List<PlacedValue> strangers = new ArrayList<>();
        List<Reading<ResourcePiece>> readings = new ArrayList<>();
        List<String> holders = new ArrayList<>();
        Reading<ResourcePiece> entries = Reading.each(list.items(), item -> {
            Reading<ResourcePiece> reading = read(item);
            if (tellsNothing(reading) && !ResourceKind.isForeign(item)) {
                strangers.add(item);
            }
            if (isHolder(item)) {
                readings.add(reading);
                holders.add(item.place().path());
                return Reading.none();
            }
            return reading;
        });
        Reading<ResourcePiece> known = entries.plus(RuleLists.apart(readings, holders));
        if (tellsNothing(known)) {
            return known;
        }
        return known.plus(Reading.entries(
                strangers,
                item -> Reading.problem(item.problem(Identity.name(item), "an entry like the others of the list"))));
    }

    /// Whether an entry is no resource, rule or route itself, but holds some.
    private static boolean isHolder(PlacedValue item) {
        return item.isList()
                || item.isObject()
                        && ResourceKind.of(item).isEmpty()
                        && QueryRow.entry(item).isEmpty()
                        && !ResourceKind.isForeign(item);
    }

    /// Whether nothing was read that could be judged, and nothing was wrong.
    static boolean tellsNothing(Reading<ResourcePiece> reading) {
        return reading.problems().isEmpty()
                && reading.values().stream().allMatch(ResourcePiece.Described.class::isInstance);
    }

    private static Reading<ResourcePiece> wrapper(PlacedValue object) {
        if (ResourceKind.isForeign(object)) {
            return foreign(object);
        }
        List<PlacedValue> members = object.members();
        List<Reading<ResourcePiece>> readings =
                members.stream().map(JsonShapes::member).toList();
        List<String> names = members.stream()
                .map(member -> Identity.last(member.place().path()))
                .toList();
        Reading<ResourcePiece> known = RuleLists.apart(
                readings.stream()
                        .map(reading -> RuleLists.named(object, reading))
                        .toList(),
                names);
        // Of a list of other things it is no matter where it ends.
        return ContinuedList.problem(object)
                .filter(goesOn -> !tellsNothing(known))
                .map(goesOn -> known.plus(Reading.apart(goesOn)))
                .orElse(known);
    }

    /// A value in a wrapper, which is passed over in silence only where it decides over no traffic.
    private static Reading<ResourcePiece> member(PlacedValue member) {
        Reading<ResourcePiece> read = read(member);
        boolean stranger = member.isObject() && tellsNothing(read) && !ResourceKind.isForeign(member);
        return stranger ? read.plus(foreign(member)) : read;
    }

    /// A resource of another type: nothing, unless it decides over traffic.
    private static Reading<ResourcePiece> foreign(PlacedValue resource) {
        return ResourceKind.stranger(resource, ResourceKind.typeOf(resource).orElse(""), Identity.name(resource));
    }
}
