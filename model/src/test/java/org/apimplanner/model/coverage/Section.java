package org.apimplanner.model.coverage;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A section of one of the five documents, as the table `coverage/sections.json` has it.
///
/// @param edition the edition whose rows the document feeds
/// @param navigation why the section says nothing to act on; empty where it has statements
record Section(String document, String edition, String name, Optional<String> navigation, List<Statement> statements) {
    /// @param says what the section states, in our own words
    /// @param carriedBy the rows that carry it, as `list:id`
    record Statement(String says, List<String> carriedBy) {}

    String citation() {
        return document + "#" + name;
    }

    static List<Section> table() {
        List<Section> sections = new ArrayList<>();
        for (JsonNode document :
                new JsonMapper().readTree(text("sections.json")).get("documents")) {
            String key = document.get("document").stringValue();
            String edition = document.get("edition").stringValue();
            for (JsonNode section : document.get("sections")) {
                sections.add(new Section(
                        key,
                        edition,
                        section.get("section").stringValue(),
                        Optional.ofNullable(section.get("navigation")).map(JsonNode::stringValue),
                        StreamSupport.stream(section.path("statements").spliterator(), false)
                                .map(Section::statement)
                                .toList()));
            }
        }
        return sections;
    }

    private static Statement statement(JsonNode node) {
        List<String> carriers = node.get("carriedBy").values().stream()
                .map(JsonNode::stringValue)
                .toList();
        return new Statement(node.get("says").stringValue(), carriers);
    }

    /// The headings of a document in their order, as a person listed them while reading it.
    static List<String> headings(String document) {
        return text("headings/" + document + ".txt").lines().toList();
    }

    private static String text(String name) {
        try (InputStream stream = Objects.requireNonNull(Section.class.getResourceAsStream("/coverage/" + name))) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
