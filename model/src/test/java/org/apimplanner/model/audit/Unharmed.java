package org.apimplanner.model.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apimplanner.model.audit.Audit.Kind;
import org.apimplanner.model.audit.existing.ExistingNetwork;
import org.apimplanner.model.audit.existing.ExistingNsg;
import org.apimplanner.model.audit.existing.ExistingRule;
import org.apimplanner.model.net.AzureName;
import org.apimplanner.model.net.Ipv4Prefix;
import org.apimplanner.model.reference.Requirement;

/// What no repair may do to the rules that stand, by the words of the rules alone.
final class Unharmed {
    private static final List<String> EVERYTHING = List.of("*", "any", "all", "0.0.0.0/0");

    private Unharmed() {}

    /// No rule gets a wider end, none that carries a required need goes, and each number is one that Azure
    /// takes.
    static void check(ExistingNetwork network, Audit audit) {
        for (Change change : audit.changes()) {
            if (change.target().kind() == Kind.NSG) {
                Optional<ExistingRule> old = network.of(ExistingNsg.class).stream()
                        .filter(nsg -> nsg.name().equals(change.target().resource()))
                        .flatMap(nsg -> nsg.rules().stream())
                        .filter(rule -> rule.name().equals(change.target().subject()))
                        .findFirst();
                switch (change) {
                    case Change.Add add ->
                        assertTrue(AzureName.isValid(add.target().subject()), change.toString());
                    case Change.Replace replace -> narrow(old.orElseThrow(), replace);
                    case Change.Remove remove -> assertEquals(List.of(), carried(audit, remove), change.toString());
                }
                if (!(change instanceof Change.Remove)) {
                    int number = Integer.parseInt(change.properties().get("priority"));
                    assertTrue(number >= 100 && number <= 4096, change.toString());
                }
            }
        }
    }

    private static List<String> carried(Audit audit, Change change) {
        return audit.requirements().stream()
                .filter(verdict -> verdict.requirement() == Requirement.REQUIRED
                        && verdict.status().isMet()
                        && verdict.decidedBy().equals(List.of(change.target().subject())))
                .map(Audit.Verdict::rule)
                .toList();
    }

    private static void narrow(ExistingRule old, Change change) {
        assertTrue(isWithin(change, "source", old.sources()), old + "\n" + change);
        assertTrue(isWithin(change, "sourceGroups", old.sourceGroups()), old + "\n" + change);
        assertTrue(isWithin(change, "destination", old.destinations()), old + "\n" + change);
        assertTrue(isWithin(change, "destinationGroups", old.destinationGroups()), old + "\n" + change);
    }

    private static boolean isWithin(Change change, String field, List<String> old) {
        return !change.properties().containsKey(field)
                || List.of(change.properties().get(field).split(", ")).stream()
                        .allMatch(word -> old.stream().anyMatch(was -> holds(was, word)));
    }

    private static boolean holds(String was, String word) {
        String one = was.toLowerCase(Locale.ROOT).replace(" ", "");
        String other = word.toLowerCase(Locale.ROOT).replace(" ", "");
        Optional<Ipv4Prefix> outer = Ipv4Prefix.tryParse(one);
        Optional<Ipv4Prefix> inner = Ipv4Prefix.tryParse(other);
        return one.equals(other)
                || EVERYTHING.contains(one)
                || one.equals("azurecloud")
                || other.startsWith(one + ".")
                || outer.isPresent() && inner.isPresent() && outer.get().contains(inner.get());
    }
}
