package org.apimplanner.model.tags;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apimplanner.model.json.Shown;
import org.apimplanner.model.json.SyntaxFault;
import org.apimplanner.model.json.UnreadableInput;
import org.apimplanner.model.net.Ipv4Prefix;
import org.apimplanner.model.net.Ipv6Prefix;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.core.json.JsonFactory;

/// Reads a service tag file token by token, since a tree of its seventy thousand ranges would take
/// longer to build than to read.
final class ServiceTagReader {
    private static final JsonFactory FACTORY = new JsonFactory();
    private static final String RANGE = "an IPv4 range such as 20.38.0.0/17 or an IPv6 range";

    private final byte[] json;
    private final Map<String, ServiceTag> tags = new LinkedHashMap<>();
    private final List<TagProblem> problems = new ArrayList<>();
    private Optional<String> cloud = Optional.empty();
    private long changeNumber;
    private boolean hasValues;

    ServiceTagReader(byte[] json) {
        this.json = json;
    }

    ServiceTagFile read() {
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), json)) {
            readWhole(parser);
        } catch (JacksonException e) {
            // Making the parser looks at the first bytes already, for their encoding.
            throw new UnreadableInput("the document", "text that is not JSON", "a service tag file in JSON");
        }
        return new ServiceTagFile(cloud, changeNumber, tags.values(), problems);
    }

    private void readWhole(JsonParser parser) {
        try {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw wrong(parser, "a service tag file, which is a JSON object");
            }
            readFile(parser);
        } catch (JacksonException e) {
            TokenStreamLocation at = e.getLocation() == null ? parser.currentLocation() : e.getLocation();
            boolean cutShort = e instanceof UnexpectedEndOfInputException;
            throw new UnreadableInput(
                    SyntaxFault.place(at),
                    cutShort ? "the end of the text" : "text that is not JSON",
                    cutShort ? "the rest of the service tag file" : "a service tag file in JSON");
        }
        if (!hasValues) {
            throw new UnreadableInput(
                    "the document", "no field \"values\"", "the list of service tags under \"values\"");
        }
    }

    private void readFile(JsonParser parser) {
        for (String field = parser.nextName(); field != null; field = parser.nextName()) {
            JsonToken value = parser.nextToken();
            switch (field) {
                case "cloud" -> cloud = Optional.of(text(parser)).filter(name -> !name.isBlank());
                case "changeNumber" -> changeNumber = value == JsonToken.VALUE_NUMBER_INT ? parser.getLongValue() : 0;
                case "values" -> readTags(parser);
                default -> parser.skipChildren();
            }
        }
    }

    private void readTags(JsonParser parser) {
        if (parser.currentToken() != JsonToken.START_ARRAY) {
            throw wrong(parser, "a list of service tags");
        }
        hasValues = true;
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            if (parser.currentToken() != JsonToken.START_OBJECT) {
                throw wrong(parser, "a service tag, which is a JSON object");
            }
            readTag(parser);
        }
    }

    private void readTag(JsonParser parser) {
        TokenStreamLocation start = parser.currentTokenLocation();
        TagFields fields = new TagFields();
        for (String field = parser.nextName(); field != null; field = parser.nextName()) {
            parser.nextToken();
            switch (field) {
                case "name" -> fields.name = text(parser);
                case "id" -> fields.id = text(parser);
                case "properties" -> readProperties(parser, fields);
                default -> parser.skipChildren();
            }
        }
        String name = fields.name.isEmpty() ? fields.id : fields.name;
        if (name.isEmpty()) {
            throw new UnreadableInput(SyntaxFault.place(start), "a service tag without a name", "a field \"name\"");
        }
        fields.unreadable.forEach(text -> problems.add(new TagProblem(name, "'" + Shown.clipped(text) + "'", RANGE)));
        if (tags.putIfAbsent(ServiceTagFile.key(name), fields.tag(name)) != null) {
            problems.add(new TagProblem(name, "the name a second time", "each tag once; the first counts"));
        }
    }

    private static void readProperties(JsonParser parser, TagFields fields) {
        if (parser.currentToken() != JsonToken.START_OBJECT) {
            throw wrong(parser, "the properties of a service tag, which are a JSON object");
        }
        for (String field = parser.nextName(); field != null; field = parser.nextName()) {
            parser.nextToken();
            switch (field) {
                case "region" -> fields.region = text(parser);
                case "systemService" -> fields.systemService = text(parser);
                case "networkFeatures" -> readFeatures(parser, fields);
                case "addressPrefixes" -> readRanges(parser, fields);
                default -> parser.skipChildren();
            }
        }
    }

    /// A text, or an empty one where there is none: files rebuilt by others leave nulls.
    private static String text(JsonParser parser) {
        if (parser.currentToken().isStructStart()) {
            throw wrong(parser, "a text");
        }
        return parser.currentToken() == JsonToken.VALUE_STRING ? parser.getString() : "";
    }

    private static void readFeatures(JsonParser parser, TagFields fields) {
        if (parser.currentToken() != JsonToken.START_ARRAY) {
            parser.skipChildren();
            return;
        }
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            fields.networkFeatures.add(text(parser));
        }
    }

    private static void readRanges(JsonParser parser, TagFields fields) {
        if (parser.currentToken() != JsonToken.START_ARRAY) {
            throw wrong(parser, "a list of address ranges");
        }
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            if (parser.currentToken().isStructStart()) {
                throw wrong(parser, RANGE);
            }
            readRange(parser, fields);
        }
    }

    private static void readRange(JsonParser parser, TagFields fields) {
        long packed = Ipv4Chars.parse(parser.getStringCharacters(), parser.getStringOffset(), parser.getStringLength());
        if (packed >= 0) {
            fields.ipv4.add(Ipv4Chars.prefix(packed));
            return;
        }
        String text = parser.getString();
        Optional<Ipv6Prefix> prefix = Ipv6Prefix.tryParse(text);
        prefix.ifPresentOrElse(fields.ipv6::add, () -> fields.unreadable.add(text));
    }

    private static UnreadableInput wrong(JsonParser parser, String expected) {
        JsonToken token = parser.currentToken();
        String found = token == null ? "the end of the text" : "'" + shortened(parser.getString()) + "'";
        return new UnreadableInput(SyntaxFault.place(parser.currentTokenLocation()), found, expected);
    }

    private static String shortened(String text) {
        return text.length() > 40 ? text.substring(0, 40) + "…" : text;
    }

    /// The fields of a tag as far as they are read.
    private static final class TagFields {
        private String name = "";
        private String id = "";
        private String region = "";
        private String systemService = "";
        private final List<String> networkFeatures = new ArrayList<>(4);
        private final List<Ipv4Prefix> ipv4 = new ArrayList<>();
        private final List<Ipv6Prefix> ipv6 = new ArrayList<>();
        private final List<String> unreadable = new ArrayList<>(0);

        ServiceTag tag(String tagName) {
            return new ServiceTag(tagName, region, systemService, networkFeatures, ipv4, ipv6);
        }
    }
}
