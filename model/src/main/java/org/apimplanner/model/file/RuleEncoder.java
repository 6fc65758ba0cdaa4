package org.apimplanner.model.file;

import static org.apimplanner.model.json.JsonParts.optional;
import static org.apimplanner.model.json.JsonParts.texts;
import static org.apimplanner.model.json.JsonParts.word;

import java.util.List;
import org.apimplanner.model.Word;
import org.apimplanner.model.net.Ipv4Address;
import org.apimplanner.model.net.PortRange;
import org.apimplanner.model.report.FirewallRule;
import org.apimplanner.model.report.NsgRule;
import org.apimplanner.model.report.Route;
import tools.jackson.core.JsonGenerator;

/// Writes the rules and routes of a region in a report.
final class RuleEncoder {
    private static final List<PortRange> ANY_PORT = List.of(PortRange.ANY);

    private RuleEncoder() {}

    static void nsgRule(JsonGenerator json, NsgRule rule) {
        json.writeStringProperty("name", rule.name());
        json.writeNumberProperty("priority", rule.priority());
        word(json, "direction", rule.direction());
        word(json, "access", rule.access());
        word(json, "protocol", rule.protocol());
        json.writeStringProperty("source", rule.source());
        several(json, "sources", rule.sources());
        texts(json, "sourcePorts", ANY_PORT);
        json.writeStringProperty("destination", rule.destination());
        several(json, "destinations", rule.destinations());
        texts(json, "destinationPorts", rule.destinationPorts());
        word(json, "requirement", rule.requirement());
        optional(json, "feature", rule.feature().map(Word::word));
        json.writeStringProperty("purpose", rule.purpose());
        json.writeStringProperty("rule", rule.rule());
        ReportEncoder.references(json, rule.references());
        optional(json, "note", rule.note());
        json.writeBooleanProperty("verified", rule.verified());
    }

    /// The words of an end one by one, where they are more than the text itself.
    private static void several(JsonGenerator json, String name, List<String> words) {
        if (words.size() > 1) {
            texts(json, name, words);
        }
    }

    static void route(JsonGenerator json, Route route) {
        json.writeStringProperty("name", route.name());
        json.writeStringProperty("destination", route.destination());
        word(json, "nextHopType", route.nextHopType());
        optional(json, "nextHopAddress", route.nextHopAddress().map(Ipv4Address::toString));
        json.writeStringProperty("purpose", route.purpose());
        json.writeStringProperty("rule", route.rule());
        ReportEncoder.references(json, route.references());
    }

    static void firewallRule(JsonGenerator json, FirewallRule rule) {
        word(json, "kind", rule.kind());
        json.writeStringProperty("destination", rule.destination());
        word(json, "protocol", rule.protocol());
        texts(json, "ports", rule.ports());
        word(json, "direction", rule.direction());
        word(json, "requirement", rule.requirement());
        optional(json, "feature", rule.feature().map(Word::word));
        json.writeStringProperty("purpose", rule.purpose());
        json.writeStringProperty("rule", rule.rule());
        ReportEncoder.references(json, rule.references());
        optional(json, "note", rule.note());
        json.writeBooleanProperty("verified", rule.verified());
        optional(json, "serviceEndpoint", rule.serviceEndpoint());
    }
}
