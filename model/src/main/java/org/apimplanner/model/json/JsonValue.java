package org.apimplanner.model.json;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apimplanner.model.Word;

/// One JSON value and where it stands.
///
/// An accessor that names a type gives the value as that type and refuses every other with
/// [UnreadableInput]; nothing is converted, and a value that is not there is refused by all. Who reads
/// more tolerantly, and goes on after a [ReadProblem], asks for fields and items and looks at the value.
public record JsonValue(Json json, Place place) {
    /// This value, which is an object.
    public JsonValue object() {
        if (!(json instanceof Json.Obj)) {
            throw wrong("an object");
        }
        return this;
    }

    /// A field that must be there: every accessor of the result refuses an absent one.
    public JsonValue get(String name) {
        return find(name).orElseGet(() -> new JsonValue(Json.ABSENT, place.below(name)));
    }

    /// A field that may be absent. A null is not absent.
    public Optional<JsonValue> find(String name) {
        return find(name::equals);
    }

    /// The first field whose name is fitting.
    public Optional<JsonValue> find(Predicate<String> fitting) {
        for (Json.Member member : fields()) {
            if (fitting.test(member.name())) {
                return Optional.of(below(member));
            }
        }
        return Optional.empty();
    }

    /// Every field whose name is fitting.
    public Stream<JsonValue> finds(Predicate<String> fitting) {
        return fields().stream().filter(member -> fitting.test(member.name())).map(this::below);
    }

    /// The values of an object's fields; none for anything else.
    public List<JsonValue> members() {
        return fields().stream().map(this::below).toList();
    }

    private List<Json.Member> fields() {
        return json instanceof Json.Obj object ? object.members() : List.of();
    }

    private JsonValue below(Json.Member member) {
        return new JsonValue(member.value(), place.below(member.name()));
    }

    /// Refuses the first field that is not among the known ones.
    public void refuseUnknown(List<String> known) {
        for (Json.Member member : fields()) {
            if (!known.contains(member.name())) {
                throw new UnreadableInput(ReadProblem.at(
                        place.below(Shown.plain(member.name())),
                        "an unknown field" + Nearest.question(member.name(), known),
                        "one of " + String.join(", ", known)));
            }
        }
    }

    /// The elements of an array, each with its own place.
    public List<JsonValue> elements(String expected) {
        if (!(json instanceof Json.Arr)) {
            throw wrong(expected);
        }
        return items();
    }

    /// As [#elements], and none where this is no array.
    public List<JsonValue> items() {
        List<Json> items = json instanceof Json.Arr list ? list.items() : List.of();
        List<JsonValue> values = new ArrayList<>(items.size());
        for (Json item : items) {
            values.add(new JsonValue(item, place.below(values.size())));
        }
        return values;
    }

    /// The elements of an array, each read by `decoder`.
    public <T> List<T> list(String expected, Function<JsonValue, T> decoder) {
        return elements(expected).stream().map(decoder).toList();
    }

    /// The elements of an array in which none may stand twice.
    public <E extends Enum<E> & Word> Set<E> words(Class<E> type) {
        Set<E> words = new HashSet<>();
        for (JsonValue element : elements("a list of " + String.join(", ", Word.words(type)))) {
            if (!words.add(element.word(type))) {
                throw element.found(Shown.described(element.json) + " a second time", "each entry only once");
            }
        }
        return words;
    }

    /// A word of a closed set, in its exact spelling.
    public <E extends Enum<E> & Word> E word(Class<E> type) {
        Notation<E> notation = Notation.oneOf(type);
        String text = text(notation.expected());
        return notation.read(text).orElseThrow(() -> unknown(text, Word.words(type), notation.expected()));
    }

    /// A text.
    ///
    /// @param expected what to say where there is none
    public String text(String expected) {
        if (!(json instanceof Json.Text text)) {
            throw wrong(expected);
        }
        return text.value();
    }

    /// What a text stands for.
    public <T> T parsed(Notation<T> notation) {
        return notation.read(text(notation.expected())).orElseThrow(() -> wrong(notation.expected()));
    }

    /// A number without fraction or exponent.
    public int wholeNumber(int smallest, int largest) {
        Optional<Integer> number =
                json instanceof Json.Literal literal ? literal.wholeNumber(smallest, largest) : Optional.empty();
        return number.orElseThrow(() -> wrong("a whole number from " + smallest + " to " + largest));
    }

    public boolean flag() {
        if (!(json instanceof Json.Literal word && word.isFlag())) {
            throw wrong("true or false");
        }
        return word.value().equals("true");
    }

    /// What to say of this value, to be kept while the reading goes on: unresolved where it is, else
    /// wrong.
    ///
    /// @param subject the rule, route or resource concerned
    public ReadProblem problem(String subject, String expected) {
        return json instanceof Json.Unresolved open
                ? new ReadProblem(place, true, subject, Shown.brief(json), open.expected())
                : new ReadProblem(place, false, subject, Shown.brief(json), expected);
    }

    /// The refusal of this value for being of the wrong type or out of range.
    public UnreadableInput wrong(String expected) {
        return found(Shown.described(json), expected);
    }

    /// The refusal of a text that is none of the known ones.
    public UnreadableInput unknown(String text, List<String> known, String expected) {
        return found(Shown.quoted(text) + Nearest.question(text, known), expected);
    }

    /// The refusal of this value in words of its own.
    public UnreadableInput found(String found, String expected) {
        return new UnreadableInput(ReadProblem.at(place, found, expected));
    }
}
