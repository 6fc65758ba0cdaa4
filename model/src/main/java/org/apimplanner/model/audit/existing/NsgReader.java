package org.apimplanner.model.audit.existing;

import java.util.List;
import java.util.Optional;
import org.apimplanner.model.json.ReadProblem;

/// Reads network security groups, their rules on their own, and effective rules.
final class NsgReader {
    private NsgReader() {}

    /// A group with the rules written inside it. Azure's default rules are left out: they are the same
    /// everywhere.
    static Reading<ResourcePiece> group(PlacedValue group, Owner owner) {
        List<PlacedValue> rules = group.fields("securityRules", "securityRule").stream()
                .flatMap(field -> field.items().stream())
                .toList();
        return Reading.entries(rules, rule -> rule(rule, owner.name()))
                .<ResourcePiece>gathered((read, unread) -> new ResourcePiece.Rules(
                        Part.whole(owner, group.place(), group.known("location"), read, unread)))
                .plus(twice(group, "securityRules"))
                .plus(TakenName.check(group, Identity.given(group)))
                .plus(SubnetReader.links(group, SubnetLink.Kind.NSG, owner))
                .plus(SubnetReader.links(group, "networkInterfaces", SubnetLink.Kind.INTERFACE_NSG, owner));
    }

    /// A rule inside its group; what stands for rules and has no known value is called after the group.
    private static Reading<ExistingRule> rule(PlacedValue rule, Optional<String> group) {
        Reading<ExistingRule> read = RuleReader.read(rule);
        return rule.unresolved() && group.isPresent() ? read.about("the rules of " + group.get()) : read;
    }

    /// The problem with a list that a resource has twice, where the second says something else.
    static Reading<ResourcePiece> twice(PlacedValue resource, String list) {
        return resource.second(list)
                .<Reading<ResourcePiece>>map(second -> Reading.problem(new ReadProblem(
                        second.place(),
                        false,
                        Identity.name(resource),
                        list + " a second time, and another list than beside properties",
                        "the list once")))
                .orElse(Reading.none());
    }

    /// A rule on its own. A default rule yields no rule, but shows that its group exists.
    static Reading<ResourcePiece> rule(PlacedValue rule, Owner owner) {
        Reading<ExistingRule> read = isDefault(rule) ? Reading.none() : RuleReader.read(rule);
        return read.gathered(
                (rules, unread) -> new ResourcePiece.Rules(Part.loose(owner, rule.place(), rules, unread)));
    }

    private static boolean isDefault(PlacedValue rule) {
        return List.of("type", "id").stream()
                .map(rule::text)
                .flatMap(Optional::stream)
                .anyMatch(text -> text.matches("(?i).*/defaultSecurityRules(/.*)?"));
    }

    /// The effective rules of a network interface, Azure's default rules among them.
    static Reading<ResourcePiece> effective(PlacedValue group, String name) {
        List<PlacedValue> rules =
                group.field("effectiveSecurityRules").map(PlacedValue::items).orElse(List.of());
        Optional<String> given = group.field("networkSecurityGroup").flatMap(g -> g.text("id", "name"));
        Owner owner = new Owner(
                given.map(Identity::last).or(() -> Optional.of(name)),
                given.flatMap(id -> Identity.segment(id, "resourceGroups")));
        Optional<SubnetLink> link = association(group, "subnet", SubnetLink.Kind.NSG, owner)
                .or(() -> association(group, "networkInterface", SubnetLink.Kind.INTERFACE_NSG, owner));
        return Reading.entries(rules, RuleReader::read)
                .<ResourcePiece>gathered((read, unread) ->
                        new ResourcePiece.Rules(Part.effective(owner, group.place(), true, read, unread)))
                .plus(link.<Reading<ResourcePiece>>map(found -> Reading.of(new ResourcePiece.Link(found)))
                        .orElse(Reading.none()));
    }

    private static Optional<SubnetLink> association(PlacedValue group, String with, SubnetLink.Kind kind, Owner owner) {
        return group.field("association")
                .flatMap(association -> association.field(with))
                .flatMap(holder -> holder.text("id"))
                .flatMap(id -> owner.resourceName().map(itself -> new SubnetLink(ResourceName.of(id), kind, itself)));
    }
}
