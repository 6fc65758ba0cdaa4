package org.apimplanner.model.deployment;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What the plan does not know and whoever deploys it says.
///
/// @param region the region that it belongs to; empty for the whole deployment
/// @param words the name in lower case, word by word, so that each language spells it its way
/// @param initial what holds until it is said; empty where it must be said
public record Parameter(Optional<String> region, List<String> words, String description, Optional<String> initial) {
    public Parameter {
        words = List.copyOf(words);
    }

    /// Of a region, named by its words such as `subnet address prefix`.
    static Parameter of(String region, String words, String description, Optional<String> initial) {
        return new Parameter(Optional.of(region), List.of(words.split(" ", -1)), description, initial);
    }

    /// Whether it may be left empty, and what needs it is then left out.
    public boolean optional() {
        return initial.filter(String::isEmpty).isPresent();
    }

    /// `subnetAddressPrefix`, within the module of its region.
    public String localName() {
        return camel(words);
    }

    /// `westeuropeSubnetAddressPrefix`.
    public String camelCase() {
        return camel(allWords());
    }

    /// `WesteuropeSubnetAddressPrefix`.
    public String pascalCase() {
        return capital(camelCase());
    }

    /// `westeurope_subnet_address_prefix`.
    public String snakeCase() {
        return String.join("_", allWords());
    }

    /// `WESTEUROPE_SUBNET_ADDRESS_PREFIX`.
    public String upperCase() {
        return snakeCase().toUpperCase(Locale.ROOT);
    }

    private List<String> allWords() {
        return region.map(name ->
                        Stream.concat(List.of(name).stream(), words.stream()).toList())
                .orElse(words);
    }

    private static String camel(List<String> words) {
        return words.getFirst() + words.stream().skip(1).map(Parameter::capital).collect(Collectors.joining());
    }

    private static String capital(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }
}
