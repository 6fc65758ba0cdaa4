package org.apimplanner.model.audit.existing;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apimplanner.model.audit.existing.ResourcePiece.FirewallRule;
import org.apimplanner.model.json.ReadProblem;
import org.apimplanner.model.net.Access;

/// Reads the rule collections of Azure Firewall: of a policy's groups, or of a firewall without policy.
/// Collections that translate addresses (NAT) concern traffic from outside and are not read.
final class FirewallReader {
    private static final String[] COLLECTIONS = {
        "ruleCollections",
        "networkRuleCollections",
        "networkRuleCollection",
        "applicationRuleCollections",
        "applicationRuleCollection"
    };

    private FirewallReader() {}

    /// A group of collections, which belongs to `owner`.
    static Reading<ResourcePiece> group(PlacedValue group, String name, Owner owner) {
        RecordFields fields = new RecordFields(group, name);
        int priority = fields.maybe(RuleNotation.PRIORITY, "priority").orElse(0);
        List<PlacedValue> collections = group.fields(COLLECTIONS).stream()
                .flatMap(field -> field.items().stream())
                .toList();
        Reading<FirewallRule> rules = Reading.entries(collections, c -> collection(c, priority))
                .plus(fields.giveAnyway(name).withoutValues());
        return rules.gathered(
                (read, unread) -> new ResourcePiece.Firewall(Part.loose(owner, group.place(), read, unread)));
    }

    /// A collection that is declared on its own.
    static Reading<ResourcePiece> lone(PlacedValue collection, Owner owner) {
        return collection(collection, 0)
                .gathered((read, unread) ->
                        new ResourcePiece.Firewall(Part.loose(owner, collection.place(), read, unread)));
    }

    /// A firewall with collections of its own; nothing for one that leaves its rules to a policy.
    static Reading<ResourcePiece> firewall(PlacedValue firewall, String name, Owner owner) {
        boolean own = firewall.fields(COLLECTIONS).stream()
                .anyMatch(field -> !field.items().isEmpty());
        return own ? group(firewall, name, owner) : Reading.none();
    }

    /// A policy with the groups that are written out in it. Groups that it only points to are unresolved.
    static Reading<ResourcePiece> policy(PlacedValue policy, Owner owner) {
        List<PlacedValue> groups =
                policy.field("ruleCollectionGroups").map(PlacedValue::items).orElse(List.of());
        Reading<ResourcePiece> itself = Reading.of(new ResourcePiece.Firewall(
                Part.whole(owner, policy.place(), policy.known("location"), List.of(), List.of())));
        Reading<ResourcePiece> read = Reading.each(groups, group -> {
            String name = Identity.name(group);
            return group.has("ruleCollections")
                    ? group(group, name, owner)
                    : Reading.problem(new ReadProblem(
                            group.place(),
                            true,
                            name,
                            "a reference to a rule collection group",
                            "the group itself, as its own show command prints it"));
        });
        return read.values().isEmpty() && !read.problems().isEmpty() ? read : itself.plus(read);
    }

    private static Reading<FirewallRule> collection(PlacedValue collection, int groupPriority) {
        String name = Identity.name(collection);
        if (!collection.isObject()) {
            return Reading.problem(collection.problem(name, "a rule collection: an object with priority and rules"));
        }
        if (collection
                .text("ruleCollectionType")
                .orElse("")
                .toLowerCase(Locale.ROOT)
                .contains("nat")) {
            return Reading.none();
        }
        RecordFields fields = new RecordFields(collection, name);
        Optional<Integer> priority = fields.one(RuleNotation.PRIORITY, "priority");
        Optional<PlacedValue> action = collection.field("action").filter(PlacedValue::isObject);
        Reading<Access> access =
                access(new RecordFields(action.orElse(collection), name), action.isPresent() ? "type" : "action");
        Reading<Integer> head = fields.give(priority::orElseThrow).plus(access.withoutValues());
        if (head.values().isEmpty() || access.values().isEmpty()) {
            return head.withoutValues();
        }
        List<PlacedValue> rules = collection.fields("rules", "rule").stream()
                .flatMap(field -> field.items().stream())
                .toList();
        Reading<FirewallRule> read = Reading.entries(
                rules,
                rule -> FirewallRuleReader.read(
                        rule,
                        groupPriority,
                        head.values().getFirst(),
                        access.values().getFirst()));
        return read.allUnread(part -> part.with(access.values().getFirst())).plus(head.withoutValues());
    }

    private static Reading<Access> access(RecordFields fields, String field) {
        Optional<Access> access = fields.one(RuleNotation.ACCESS, field);
        return fields.give(access::orElseThrow);
    }
}
