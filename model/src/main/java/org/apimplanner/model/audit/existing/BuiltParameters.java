package org.apimplanner.model.audit.existing;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Optional;
import org.apimplanner.model.json.Json;
import org.apimplanner.model.json.JsonValue;
import org.apimplanner.model.json.Place;
import org.apimplanner.model.json.TolerantJson;

/// Reads what `bicep build-params --stdout` prints: a template and its parameters, each as JSON in a text.
final class BuiltParameters {
    private BuiltParameters() {}

    static Optional<GivenFile> read(String file, PlacedValue root) throws IOException {
        Optional<PlacedValue> parameters = inner(file, root, "parametersJson");
        Optional<PlacedValue> template = inner(file, root, "templateJson");
        if (parameters.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(template.map(t -> GivenFile.filled(file, t, parameters.get()))
                .orElseGet(() -> GivenFile.parameters(file, parameters.get(), List.of())));
    }

    private static Optional<PlacedValue> inner(String file, PlacedValue root, String field) throws IOException {
        Optional<String> text = root.field(field)
                .map(PlacedValue::json)
                .filter(Json.Text.class::isInstance)
                .map(json -> ((Json.Text) json).value());
        if (text.isEmpty()) {
            return Optional.empty();
        }
        JsonValue read = TolerantJson.read(file, new StringReader(text.get()), problem -> {});
        return Optional.of(new PlacedValue(read.json(), new Place(file, "/" + field)));
    }
}
