package org.apimplanner.model.json;

import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;

/// How the mapper of objects writes a document that is made: each value as the kind that it is.
final class DocumentSerializer extends ValueSerializer<Json> {
    @Override
    public void serialize(Json document, JsonGenerator json, SerializationContext context) {
        write(json, document);
    }

    private static void write(JsonGenerator json, Json value) {
        switch (value) {
            case Json.Obj object -> {
                json.writeStartObject();
                for (Json.Member member : object.members()) {
                    json.writeName(member.name());
                    write(json, member.value());
                }
                json.writeEndObject();
            }
            case Json.Arr list -> {
                json.writeStartArray();
                list.items().forEach(item -> write(json, item));
                json.writeEndArray();
            }
            case Json.Text text -> json.writeString(text.value());
            case Json.Literal literal -> {
                if (literal.isFlag()) {
                    json.writeBoolean(literal.value().equals("true"));
                } else {
                    json.writeNumber(literal.value());
                }
            }
            case Json.Nothing nothing -> json.writeNull();
            case Json.Unresolved open -> json.writeString(open.shown());
        }
    }
}
