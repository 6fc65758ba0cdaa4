package org.apimplanner.model.audit.existing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apimplanner.model.audit.existing.ResourcePiece.Routes;
import org.apimplanner.model.audit.existing.ResourcePiece.Rules;

/// Tells apart lists of rules, or of routes, that do not name their group or table entry by entry: a query
/// may give each group as its name and a list under a name of its own, as a list in a list, or by name.
/// Two such lists are never one group, unless one holds the inbound and the other the outbound rules.
final class RuleLists {
    private RuleLists() {}

    /// What was read inside of a holder that names the group: `{"name": "nsg-apim", "rules": [...]}`.
    static Reading<ResourcePiece> named(PlacedValue holder, Reading<ResourcePiece> read) {
        if (!isNameless(read)) {
            return read;
        }
        boolean rules = read.values().stream().anyMatch(Rules.class::isInstance);
        ResourceKind kind = rules ? ResourceKind.NSG : ResourceKind.ROUTE_TABLE;
        ResourceKind entry = rules ? ResourceKind.RULE : ResourceKind.ROUTE;
        return holder.text(entry.parentFields())
                .or(() -> holder.text("name", "id"))
                .map(Identity::last)
                .map(name -> owned(read, Identity.of(holder, kind).owner().named(name)))
                .orElse(read);
    }

    /// What was read of each of several, each by its name where it has one, else by where it stands.
    ///
    /// @param names in the order of the readings
    static Reading<ResourcePiece> apart(List<Reading<ResourcePiece>> readings, List<String> names) {
        if (readings.stream().filter(RuleLists::isNameless).count() < 2 || isSplitByDirection(readings)) {
            return Reading.all(readings);
        }
        List<Reading<ResourcePiece>> apart = new ArrayList<>();
        for (int i = 0; i < readings.size(); i++) {
            Reading<ResourcePiece> reading = readings.get(i);
            apart.add(isNameless(reading) ? owned(reading, Owner.UNKNOWN.named(names.get(i))) : reading);
        }
        return Reading.all(apart);
    }

    /// Whether it is a list of rules or routes whose group or table nothing names.
    private static boolean isNameless(Reading<ResourcePiece> reading) {
        List<Part<?>> parts = parts(reading);
        return !parts.isEmpty()
                && parts.stream()
                        .allMatch(part -> !part.whole() && part.owner().name().isEmpty());
    }

    private static List<Part<?>> parts(Reading<ResourcePiece> reading) {
        List<Part<?>> parts = new ArrayList<>();
        reading.values().forEach(piece -> part(piece).ifPresent(parts::add));
        return parts;
    }

    private static Optional<Part<?>> part(ResourcePiece piece) {
        return switch (piece) {
            case Rules rules -> Optional.of(rules.part());
            case Routes routes -> Optional.of(routes.part());
            default -> Optional.empty();
        };
    }

    private static boolean isSplitByDirection(List<Reading<ResourcePiece>> readings) {
        Set<Object> met = new HashSet<>();
        for (Reading<ResourcePiece> reading : readings) {
            Set<Object> own = new HashSet<>();
            for (Part<?> part : parts(reading)) {
                part.items().forEach(item -> own.add(item instanceof ExistingRule rule ? rule.direction() : item));
                part.unread().forEach(unread -> own.add(unread.direction()));
            }
            if (own.size() > 1 || !own.stream().allMatch(met::add)) {
                return false;
            }
        }
        return true;
    }

    private static Reading<ResourcePiece> owned(Reading<ResourcePiece> read, Owner owner) {
        List<ResourcePiece> pieces = read.values().stream()
                .map(piece -> switch (piece) {
                    case Rules rules -> new Rules(rules.part().of(owner));
                    case Routes routes -> new Routes(routes.part().of(owner));
                    default -> piece;
                })
                .toList();
        return new Reading<>(pieces, read.problems(), read.unread());
    }
}
