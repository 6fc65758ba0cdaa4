package org.apimplanner.model.audit.existing;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apimplanner.model.json.Json;
import org.apimplanner.model.json.JsonValue;
import org.apimplanner.model.json.Place;
import org.apimplanner.model.json.ReadProblem;
import org.apimplanner.model.json.Shown;

/// A JSON value with its place, read as tolerantly as the tools that write it differ.
///
/// Field names match in any case and with or without underscores, so `destinationPortRange`,
/// `DestinationPortRange` and `destination_port_range` are one. Fields under `properties` count as the
/// object's own. Null and blank text are absent.
public record PlacedValue(JsonValue value) {
    PlacedValue(Json json, Place place) {
        this(new JsonValue(json, place));
    }

    public Json json() {
        return value.json();
    }

    public Place place() {
        return value.place();
    }

    /// The first of the named fields that is there. Where `properties` as a whole has no known value,
    /// neither has any field in it.
    public Optional<PlacedValue> field(String... names) {
        return Stream.of(names).flatMap(name -> find(name).stream()).findFirst();
    }

    /// Every one of the named fields that is there.
    public List<PlacedValue> fields(String... names) {
        return Stream.of(names).flatMap(name -> find(name).stream()).toList();
    }

    /// Whether the field is written as null wherever it is written.
    boolean isNull(String name) {
        return Stream.of(member(name), member("properties").flatMap(p -> p.member(name)))
                .flatMap(Optional::stream)
                .allMatch(field -> field.json() instanceof Json.Nothing);
    }

    /// Whether the field is written at all, be it null or empty.
    public boolean has(String name) {
        return member(name).isPresent()
                || member("properties").filter(p -> p.member(name).isPresent()).isPresent();
    }

    private Optional<PlacedValue> find(String name) {
        Optional<PlacedValue> own = member(name).filter(PlacedValue::present);
        Optional<PlacedValue> properties =
                own.filter(PlacedValue::holds).isPresent() ? Optional.empty() : member("properties");
        return properties
                .flatMap(p -> p.member(name))
                .filter(PlacedValue::present)
                .or(() -> own)
                .or(() -> properties.filter(PlacedValue::unresolved));
    }

    private boolean holds() {
        return !isList() || !value.items().isEmpty();
    }

    /// The same field once more where it says something else, spelled in another way or under `properties`, so
    /// that one of the two would be passed over.
    Optional<PlacedValue> second(String name) {
        List<PlacedValue> all = Stream.concat(
                        named(name), member("properties").stream().flatMap(p -> p.named(name)))
                .filter(each -> each.present() && each.holds())
                .toList();
        return all.stream()
                .skip(1)
                .filter(other -> !other.json().equals(all.getFirst().json()))
                .findFirst();
    }

    private Stream<PlacedValue> named(String name) {
        return value.finds(written -> sameName(written, name)).map(PlacedValue::new);
    }

    /// The name of the first field that is there twice in two spellings and says two things.
    Optional<String> spelledTwice() {
        Json at = member("properties")
                .filter(PlacedValue::isObject)
                .map(PlacedValue::json)
                .orElse(json());
        return at instanceof Json.Obj object ? spelledTwice(object.members()) : Optional.empty();
    }

    private static Optional<String> spelledTwice(List<Json.Member> members) {
        Map<String, Json> known = HashMap.newHashMap(members.size());
        return members.stream()
                .filter(member -> {
                    String folded = member.name().replace("_", "").toLowerCase(Locale.ROOT);
                    Json earlier = known.putIfAbsent(folded, member.value());
                    return earlier != null && !earlier.equals(member.value());
                })
                .map(Json.Member::name)
                .findFirst();
    }

    private Optional<PlacedValue> member(String name) {
        return value.find(written -> sameName(written, name)).map(PlacedValue::new);
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
    public List<PlacedValue> items() {
        if (isList()) {
            return value.items().stream().map(PlacedValue::new).toList();
        }
        return present() ? List.of(this) : List.of();
    }

    /// The values of an object's fields; none for anything else.
    public List<PlacedValue> members() {
        return value.members().stream().map(PlacedValue::new).toList();
    }

    /// The trimmed text of a text, number or truth value; of an unresolved one, how it reads in a name.
    public Optional<String> text() {
        return switch (json()) {
            case Json.Text text -> Optional.of(text.value().strip()).filter(s -> !s.isEmpty());
            case Json.Literal literal -> Optional.of(literal.value());
            case Json.Unresolved open -> Optional.of(open.shown());
            case Json.Obj o -> Optional.empty();
            case Json.Arr a -> Optional.empty();
            case Json.Nothing n -> Optional.empty();
        };
    }

    /// The text of a field, empty where it is absent or no text.
    public Optional<String> text(String... names) {
        return field(names).flatMap(PlacedValue::text);
    }

    /// As [#text(String...)], empty also where the value is unresolved.
    public Optional<String> known(String... names) {
        return field(names).filter(field -> !field.unresolved()).flatMap(PlacedValue::text);
    }

    boolean present() {
        return !json().absent();
    }

    public boolean unresolved() {
        return json() instanceof Json.Unresolved;
    }

    public boolean isObject() {
        return json() instanceof Json.Obj;
    }

    boolean isList() {
        return json() instanceof Json.Arr;
    }

    /// What stands here, in words for a message.
    String shown() {
        return Shown.brief(json());
    }

    /// A problem with what stands here: unresolved where the value is, else wrong.
    ReadProblem problem(String subject, String expected) {
        return value.problem(subject, expected);
    }
}
