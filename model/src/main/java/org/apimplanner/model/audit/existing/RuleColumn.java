package org.apimplanner.model.audit.existing;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.apimplanner.model.json.ReadProblem;

/// What a rule of a security group needs to be one, with the names that tools and people give it.
enum RuleColumn {
    PRIORITY("priority"),
    DIRECTION("direction"),
    ACCESS("access", "action"),
    PROTOCOL("protocol"),
    SOURCE("sourceAddressPrefix", "sourceAddressPrefixes", "sourceAddress", "sourceAddresses", "source"),
    DESTINATION(
            "destinationAddressPrefix",
            "destinationAddressPrefixes",
            "destinationAddress",
            "destinationAddresses",
            "destination"),
    PORTS(
            "destinationPortRange",
            "destinationPortRanges",
            "destinationPort",
            "destinationPorts",
            "portRange",
            "portRanges",
            "port",
            "ports");

    private final String[] names;

    RuleColumn(String... names) {
        this.names = names;
    }

    /// The names, the one that Azure itself uses in front.
    String[] names() {
        return names.clone();
    }

    /// Whether a rule has the column, be it empty. Application security groups are an end, too, and so is
    /// what Azure expanded a tag to.
    private boolean isIn(PlacedValue rule) {
        String end = name().toLowerCase(Locale.ROOT);
        boolean otherwise = (this == SOURCE || this == DESTINATION)
                && Stream.of(
                                end + "ApplicationSecurityGroups",
                                end + "ApplicationSecurityGroupIds",
                                "expanded" + end + "AddressPrefix")
                        .anyMatch(rule::has);
        return otherwise || Stream.of(names).anyMatch(rule::has);
    }

    /// The column that a name stands for, compared in small letters.
    static Optional<RuleColumn> named(String lowerCase) {
        return Stream.of(values())
                .filter(column -> Stream.of(column.names)
                        .anyMatch(name -> name.toLowerCase(Locale.ROOT).equals(lowerCase)))
                .findFirst();
    }

    /// How many of the columns that only rules have an element has.
    static long telling(PlacedValue element) {
        return Stream.of(
                        List.of(DIRECTION.names[0]),
                        List.of(ACCESS.names[0]),
                        List.of(PRIORITY.names[0]),
                        List.of(SOURCE.names).subList(0, 2),
                        List.of(DESTINATION.names).subList(0, 2),
                        List.of(PORTS.names).subList(0, 2))
                .filter(names -> names.stream().anyMatch(element::has))
                .count();
    }

    /// The columns that not one of the rules has: a query, or a table, left them out.
    static List<RuleColumn> leftOut(List<PlacedValue> rules) {
        return rules.isEmpty()
                ? List.of()
                : Stream.of(values())
                        .filter(column -> rules.stream().noneMatch(column::isIn))
                        .toList();
    }

    /// The same as words, such as `destination`.
    static String words(List<RuleColumn> columns) {
        return String.join(
                ", ",
                columns.stream()
                        .map(column -> column == PORTS
                                ? "destination ports"
                                : column.name().toLowerCase(Locale.ROOT))
                        .toList());
    }

    /// The reading of the rules, with one problem in place of those that a column draws in every rule.
    static <T> Reading<T> withOneProblem(Reading<T> read, List<RuleColumn> leftOut, ReadProblem instead) {
        List<ReadProblem> others = read.problems().stream()
                .filter(problem ->
                        leftOut.stream().noneMatch(column -> problem.found().equals("no " + column.names[0])))
                .toList();
        return new Reading<>(
                read.values(),
                Stream.concat(Stream.of(instead), others.stream()).toList(),
                read.unread());
    }
}
