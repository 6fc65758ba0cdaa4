package org.apimplanner.model.audit.existing;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apimplanner.model.json.Json;
import org.apimplanner.model.json.JsonValue;
import org.apimplanner.model.json.Place;
import org.apimplanner.model.json.ReadProblem;
import org.apimplanner.model.json.TolerantJson;
import org.apimplanner.model.json.UnreadableInput;

/// Reads the resources of Terraform's azapi provider, whose body is that of Azure's own interface: an
/// object, or its text.
///
/// @param values of the resource
/// @param parent of which it is a part, where the values do not say
record AzapiResource(PlacedValue values, Optional<ResourceName> parent) {
    private static final ResourceReader READER = new ResourceReader(true);

    /// Whether a Terraform type is one of the provider's that describe a resource, or a part of one.
    static boolean isOne(String type) {
        return type.equals("azapi_resource") || isUpdate(type);
    }

    private static boolean isUpdate(String type) {
        return type.equals("azapi_update_resource") || isAction(type);
    }

    /// A request of any kind to a resource, which may well write it.
    private static boolean isAction(String type) {
        return type.equals("azapi_resource_action");
    }

    private boolean onlyReads() {
        return values.text("method").filter("GET"::equalsIgnoreCase).isPresent()
                || values.text("action").filter(action -> !action.isEmpty()).isPresent();
    }

    Reading<ResourcePiece> read(String terraformType) {
        String type = values.text("type").orElse("");
        Optional<ResourceKind> kind = ResourceKind.ofType(type);
        List<ReadProblem> problems = new ArrayList<>();
        try {
            PlacedValue resource = resource(problems);
            Identity identity = identity(kind);
            if (isAction(terraformType) && onlyReads()) {
                return Reading.none();
            }
            Reading<ResourcePiece> read = kind.map(known -> isUpdate(terraformType)
                            ? update(known, resource, identity, terraformType)
                            : READER.read(known, resource, identity))
                    .orElseGet(() -> ResourceKind.stranger(resource, type, identity.name()));
            return read.plus(new Reading<>(List.of(), problems, List.of()));
        } catch (UnreadableInput e) {
            return Reading.problem(e.problem().about(name()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String name() {
        return values.text("name")
                .or(() -> values.text("resourceId").map(Identity::last))
                .orElseGet(() -> Identity.name(values));
    }

    private Identity identity(Optional<ResourceKind> kind) {
        Optional<String> above = values.field("parentId", "resourceId")
                .filter(field -> !field.unresolved())
                .flatMap(PlacedValue::text);
        Optional<String> holder = kind.flatMap(known -> above.flatMap(id -> Identity.segment(id, known.collection())))
                .or(() -> parent.map(ResourceName::name));
        return new Identity(
                name(),
                new Owner(
                        holder,
                        above.flatMap(id -> Identity.segment(id, "resourceGroups"))
                                .or(() -> parent.flatMap(ResourceName::resourceGroup)),
                        above.flatMap(id -> Identity.segment(id, "subscriptions"))));
    }

    /// The body with the name and place that stand beside it.
    private PlacedValue resource(List<ReadProblem> problems) throws IOException {
        PlacedValue body = body(problems);
        List<Json.Member> members = new ArrayList<>();
        if (body.json() instanceof Json.Obj object) {
            members.addAll(object.members());
        } else if (body.present()) {
            members.add(new Json.Member("properties", body.json()));
        }
        for (String beside : List.of("name", "location")) {
            values.field(beside).ifPresent(value -> members.add(new Json.Member(beside, value.json())));
        }
        return new PlacedValue(new Json.Obj(members), body.place());
    }

    private PlacedValue body(List<ReadProblem> problems) throws IOException {
        Place place = values.place().below("body");
        PlacedValue body = values.field("body").orElseGet(() -> new PlacedValue(Json.ABSENT, place));
        if (body.isObject() && body.has("value") && body.has("type")) {
            return body.field("value").orElse(body);
        }
        if (!(body.json() instanceof Json.Text text)) {
            return body;
        }
        JsonValue written = TolerantJson.read(place.file(), new StringReader(text.value()), problems::add);
        return new PlacedValue(written.json(), place);
    }

    /// Changes a resource that is declared, or stands, elsewhere: what it leads to is not worked out, but
    /// on which subnet something stands is said here.
    private Reading<ResourcePiece> update(
            ResourceKind kind, PlacedValue resource, Identity identity, String terraformType) {
        if (kind == ResourceKind.SUBNET) {
            List<ResourcePiece> links = READER.read(kind, resource, identity).values().stream()
                    .filter(ResourcePiece.Link.class::isInstance)
                    .toList();
            return new Reading<>(links, List.of(), List.of());
        }
        boolean whole = isAction(terraformType) && kind != ResourceKind.NETWORK;
        boolean touched = whole
                || Stream.of("securityRules", "routes", "direction", "nextHopType", "ruleCollections")
                        .anyMatch(name -> resource.field(name).isPresent());
        if (!touched) {
            return Reading.none();
        }
        String of = identity.owner().name().orElse(identity.name());
        ReadProblem problem = new ReadProblem(
                resource.place(),
                true,
                of,
                "an " + terraformType + ", which changes it",
                "the state after it is applied, or the resource as az prints it");
        Owner owner = identity.owner().named(of);
        List<Unread> unread = List.of(Unread.anything(of, resource.place()));
        ResourcePiece piece = switch (kind) {
            case ROUTE_TABLE, ROUTE -> new ResourcePiece.Routes(Part.loose(owner, resource.place(), List.of(), unread));
            case POLICY, RULE_COLLECTION_GROUP ->
                new ResourcePiece.Firewall(Part.loose(owner, resource.place(), List.of(), unread));
            default -> new ResourcePiece.Rules(Part.loose(owner, resource.place(), List.of(), unread));
        };
        return new Reading<>(List.of(piece), List.of(problem), List.of());
    }
}
