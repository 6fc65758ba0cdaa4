package org.apimplanner.model.audit.existing;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apimplanner.model.json.Json;
import org.apimplanner.model.json.JsonValue;
import org.apimplanner.model.json.Place;
import org.apimplanner.model.json.ReadProblem;
import org.apimplanner.model.json.TolerantJson;
import org.apimplanner.model.json.UnreadableInput;

/// Reads a Terraform resource that deploys an ARM template, whose text stands in it, or only its id.
final class TerraformTemplate {
    private static final String ENDING = "_template_deployment";

    private TerraformTemplate() {}

    static boolean isOne(String type) {
        return type.startsWith("azurerm_") && type.endsWith(ENDING);
    }

    static Reading<ResourcePiece> read(PlacedValue values) {
        List<ReadProblem> problems = new ArrayList<>();
        String name = Identity.name(values);
        try {
            Optional<PlacedValue> template = written(values, problems, "templateContent", "templateBody");
            if (template.filter(PlacedValue::isObject).isEmpty()) {
                return Reading.problem(new ReadProblem(
                        values.place(),
                        true,
                        name,
                        "a deployment of a template elsewhere",
                        "the template itself in a file of its own, or the deployed resources as az prints them"));
            }
            List<Json.Member> parameters = written(values, problems, "parametersContent", "parametersBody")
                    .filter(given -> given.json() instanceof Json.Obj)
                    .map(given -> ((Json.Obj) given.json()).members())
                    .orElse(List.of());
            return TemplateWalk.read(template.get(), parameters).plus(new Reading<>(List.of(), problems, List.of()));
        } catch (UnreadableInput e) {
            return Reading.problem(e.problem().about(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<PlacedValue> written(PlacedValue values, List<ReadProblem> problems, String... fields)
            throws IOException {
        Optional<PlacedValue> field = values.field(fields);
        if (field.isEmpty() || !(field.get().json() instanceof Json.Text text)) {
            return field;
        }
        Place place = field.get().place();
        JsonValue read = TolerantJson.read(place.file(), new StringReader(text.value()), problems::add);
        return Optional.of(new PlacedValue(read.json(), place));
    }
}
