package org.apimplanner.model.audit.existing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// A JSON value with its place, read as tolerantly as the tools that write it differ.
///
/// Field names match in any case and with or without underscores, so `destinationPortRange`,
/// `DestinationPortRange` and `destination_port_range` are one. Fields under `properties` count as the
/// object's own. Null and blank text are absent.
record Element(Json json, Place place) {
    private static final int LONGEST_QUOTE = 80;

    /// The first of the named fields that is there. Where `properties` as a whole has no known value,
    /// neither has any field in it.
    Optional<Element> field(String... names) {
        return Stream.of(names).flatMap(name -> find(name).stream()).findFirst();
    }

    /// Every one of the named fields that is there.
    List<Element> fields(String... names) {
        return Stream.of(names).flatMap(name -> find(name).stream()).toList();
    }

    /// Whether the field is written at all, be it null or empty.
    boolean has(String name) {
        return member(name).isPresent()
                || member("properties").filter(p -> p.member(name).isPresent()).isPresent();
    }

    private Optional<Element> find(String name) {
        Optional<Element> own = member(name).filter(Element::present);
        Optional<Element> properties = own.isPresent() ? Optional.empty() : member("properties");
        return own.or(() -> properties.flatMap(p -> p.member(name)).filter(Element::present))
                .or(() -> properties.filter(Element::unresolved));
    }

    private Optional<Element> member(String name) {
        if (!(json instanceof Json.Obj object)) {
            return Optional.empty();
        }
        for (Json.Member member : object.members()) {
            if (sameName(member.name(), name)) {
                return Optional.of(child(member.name(), member.value()));
            }
        }
        return Optional.empty();
    }

    private static boolean sameName(String written, String asked) {
        int position = 0;
        for (int i = 0; i < written.length(); i++) {
            char c = written.charAt(i);
            if (c == '_') {
                continue;
            }
            if (position == asked.length()
                    || Character.toLowerCase(c) != Character.toLowerCase(asked.charAt(position))) {
                return false;
            }
            position++;
        }
        return position == asked.length();
    }

    /// The entries of a list. Anything else that is there is a list of one: some tools write a lone
    /// entry without its list.
    List<Element> items() {
        if (!(json instanceof Json.Arr list)) {
            return present() ? List.of(this) : List.of();
        }
        List<Element> elements = new ArrayList<>(list.items().size());
        for (int i = 0; i < list.items().size(); i++) {
            elements.add(child(Integer.toString(i), list.items().get(i)));
        }
        return elements;
    }

    /// The values of an object's fields; none for anything else.
    List<Element> members() {
        return json instanceof Json.Obj object
                ? object.members().stream().map(m -> child(m.name(), m.value())).toList()
                : List.of();
    }

    /// The trimmed text of a text, number or truth value; of an unresolved one, how it reads in a name.
    Optional<String> text() {
        return switch (json) {
            case Json.Text text -> Optional.of(text.value().strip()).filter(s -> !s.isEmpty());
            case Json.Literal literal -> Optional.of(literal.value());
            case Json.Unresolved value -> Optional.of(value.shown());
            case Json.Obj o -> Optional.empty();
            case Json.Arr a -> Optional.empty();
            case Json.Nothing n -> Optional.empty();
        };
    }

    /// The text of a field, empty where it is absent or no text.
    Optional<String> text(String... names) {
        return field(names).flatMap(Element::text);
    }

    boolean present() {
        return !json.absent();
    }

    boolean unresolved() {
        return json instanceof Json.Unresolved;
    }

    boolean isObject() {
        return json instanceof Json.Obj;
    }

    boolean isList() {
        return json instanceof Json.Arr;
    }

    /// What stands here, in words for a message.
    String shown() {
        return switch (json) {
            case Json.Text text -> quoted(text.value());
            case Json.Literal literal -> clipped(literal.value());
            case Json.Unresolved value -> clipped(value.found());
            case Json.Obj object -> object.members().isEmpty() ? "an empty object" : "an object";
            case Json.Arr list -> list.items().isEmpty() ? "an empty list" : "a list";
            case Json.Nothing n -> "nothing";
        };
    }

    static String quoted(String text) {
        return '"' + clipped(text) + '"';
    }

    static String clipped(String text) {
        String line = text.strip().replaceAll("\\p{Cntrl}+", " ");
        return line.length() <= LONGEST_QUOTE ? line : line.substring(0, LONGEST_QUOTE) + "…";
    }

    /// A problem with what stands here: unresolved where the value is, else wrong.
    ReadProblem problem(String subject, String expected) {
        return json instanceof Json.Unresolved value
                ? new ReadProblem(place, true, subject, clipped(value.found()), value.expected())
                : new ReadProblem(place, false, subject, shown(), expected);
    }

    private Element child(String name, Json value) {
        return new Element(value, below(place, name));
    }

    /// The place of a member: a JSON pointer grows, a line of a table stays the line.
    private static Place below(Place place, String name) {
        boolean pointer = place.path().isEmpty() || place.path().startsWith("/");
        return pointer
                ? new Place(
                        place.file(),
                        place.path() + "/" + name.replace("~", "~0").replace("/", "~1"))
                : place;
    }
}
