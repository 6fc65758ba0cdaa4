package org.apimplanner.model.file;

import static org.apimplanner.model.json.JsonParts.optional;
import static org.apimplanner.model.json.JsonParts.texts;
import static org.apimplanner.model.json.JsonParts.word;

import java.util.Optional;
import org.apimplanner.model.diff.Consequence;
import org.apimplanner.model.diff.Summary;
import org.apimplanner.model.reference.UpdateTime;
import tools.jackson.core.JsonGenerator;

/// Writes what a change does.
final class ConsequenceEncoder {
    private ConsequenceEncoder() {}

    static void summary(JsonGenerator json, Summary summary) {
        json.writeObjectPropertyStart("summary");
        word(json, "publicVip", summary.publicVip());
        word(json, "privateVip", summary.privateVip());
        word(json, "newSubnet", summary.newSubnet());
        word(json, "secondPublicIp", summary.secondPublicIp());
        json.writeBooleanProperty("newInstance", summary.newInstance());
        updateMinutes(json, summary.updateMinutes());
        word(json, "downtime", summary.downtime());
        json.writeEndObject();
    }

    static void consequence(JsonGenerator json, Consequence consequence) {
        word(json, "change", consequence.change());
        optional(json, "region", consequence.region());
        json.writeStringProperty("summary", consequence.summary());
        word(json, "publicVip", consequence.publicVip());
        word(json, "privateVip", consequence.privateVip());
        word(json, "newSubnet", consequence.newSubnet());
        word(json, "secondPublicIp", consequence.secondPublicIp());
        json.writeBooleanProperty("newInstance", consequence.newInstance());
        updateMinutes(json, consequence.updateMinutes());
        word(json, "downtime", consequence.downtime());
        word(json, "confidence", consequence.confidence());
        texts(json, "steps", consequence.steps());
        ReportEncoder.references(json, consequence.references());
    }

    /// Null where no document gives a time; a null end is open.
    private static void updateMinutes(JsonGenerator json, UpdateTime time) {
        if (time.equals(UpdateTime.UNKNOWN)) {
            json.writeNullProperty("updateMinutes");
            return;
        }
        json.writeObjectPropertyStart("updateMinutes");
        number(json, "least", time.least());
        number(json, "most", time.most());
        json.writeEndObject();
    }

    private static void number(JsonGenerator json, String name, Optional<Integer> value) {
        json.writeName(name);
        value.ifPresentOrElse(json::writeNumber, json::writeNull);
    }
}
