package org.apimplanner.model.deployment;

import java.util.List;
import java.util.stream.Stream;

/// A text of a deployment, parts of which may be known only to whoever deploys it.
///
/// @param parts at least one
public record Value(List<Part> parts) {
    public Value {
        parts = List.copyOf(parts);
    }

    /// A part of the text.
    public sealed interface Part {}

    /// Text that the plan knows.
    public record Known(String text) implements Part {}

    /// Text that whoever deploys says.
    public record Asked(Parameter parameter) implements Part {}

    public static Value of(String text) {
        return new Value(List.of(new Known(text)));
    }

    public static Value of(Parameter parameter) {
        return new Value(List.of(new Asked(parameter)));
    }

    /// Whether the plan knows all of it.
    public boolean known() {
        return parts.stream().allMatch(Known.class::isInstance);
    }

    public Stream<Parameter> parameters() {
        return parts.stream().flatMap(part -> switch (part) {
            case Known known -> Stream.<Parameter>of();
            case Asked asked -> Stream.of(asked.parameter());
        });
    }

    /// The text for a person: what is asked for in angle brackets.
    public String shown() {
        return String.join(
                "",
                parts.stream()
                        .map(part -> switch (part) {
                            case Known known -> known.text();
                            case Asked asked -> "<" + asked.parameter().camelCase() + ">";
                        })
                        .toList());
    }
}
