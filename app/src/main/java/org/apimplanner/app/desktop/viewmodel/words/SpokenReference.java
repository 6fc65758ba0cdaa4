package org.apimplanner.app.desktop.viewmodel.words;

import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.apimplanner.model.json.Json;
import org.apimplanner.model.json.JsonStyle;
import org.apimplanner.model.json.StrictJson;
import org.apimplanner.model.reference.ReferenceData;
import org.apimplanner.model.reference.ReferenceReader;

/// The reference data with the sentences that people read in the window's language. A planner that works
/// with them answers in that language; rules, numbers and sources are the same.
public final class SpokenReference {
    /// The fields that people read. Everything else is looked up or compared somewhere.
    static final Set<String> FIELDS = Set.of(
            "firewallNote",
            "fix",
            "item",
            "label",
            "message",
            "note",
            "notes",
            "purpose",
            "reason",
            "step",
            "summary",
            "text",
            "title",
            "value");

    private SpokenReference() {}

    /// @param textOf gives the JSON text of a file by its name without ending
    public static ReferenceData in(Messages messages, Function<String, String> textOf) {
        Sentences sentences = messages.sentences();
        return ReferenceReader.read(name -> sentences.in(name).isEmpty()
                ? textOf.apply(name)
                : translated(textOf.apply(name), english -> sentences.of(name, english)));
    }

    private static String translated(String json, UnaryOperator<String> sentence) {
        return JsonStyle.line(translated(StrictJson.read(json).json(), false, sentence));
    }

    /// @param read whether the value is one that people read
    private static Json translated(Json json, boolean read, UnaryOperator<String> sentence) {
        return switch (json) {
            case Json.Obj object ->
                new Json.Obj(object.members().stream()
                        .map(member -> new Json.Member(
                                member.name(), translated(member.value(), FIELDS.contains(member.name()), sentence)))
                        .toList());
            case Json.Arr list ->
                new Json.Arr(list.items().stream()
                        .map(item -> translated(item, read, sentence))
                        .toList());
            case Json.Text text -> read ? new Json.Text(sentence.apply(text.value())) : text;
            case Json.Literal literal -> literal;
            case Json.Nothing nothing -> nothing;
            case Json.Unresolved unresolved -> unresolved;
        };
    }
}
