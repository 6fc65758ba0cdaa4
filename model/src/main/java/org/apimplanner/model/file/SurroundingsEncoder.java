package org.apimplanner.model.file;

import static org.apimplanner.model.json.JsonParts.objects;
import static org.apimplanner.model.json.JsonParts.texts;
import static org.apimplanner.model.json.JsonParts.word;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.apimplanner.model.net.Ipv4Prefix;
import org.apimplanner.model.plan.Backend;
import org.apimplanner.model.plan.Client;
import org.apimplanner.model.plan.Front;
import org.apimplanner.model.plan.PrivateEndpoint;
import org.apimplanner.model.plan.RegionSurroundings;
import org.apimplanner.model.plan.Surroundings;
import org.apimplanner.model.plan.WorkspaceGateway;
import tools.jackson.core.JsonGenerator;

/// Writes what surrounds the instance. What a plan does not say is left out, so that a plan without
/// surroundings looks as it did before there were any.
final class SurroundingsEncoder {
    private SurroundingsEncoder() {}

    static void plan(JsonGenerator json, Surroundings around) {
        some(json, "clients", around.clients(), SurroundingsEncoder::client);
        some(json, "backends", around.backends(), SurroundingsEncoder::backend);
        if (around.front() != Front.NONE) {
            word(json, "front", around.front());
        }
        if (around.inboundPrivateEndpoint()) {
            json.writeBooleanProperty("inboundPrivateEndpoint", true);
        }
        some(json, "workspaceGateways", around.workspaceGateways(), SurroundingsEncoder::gateway);
    }

    static void region(JsonGenerator json, RegionSurroundings around) {
        range(json, "applicationGatewaySubnet", around.applicationGatewaySubnet());
        range(json, "privateEndpointSubnet", around.privateEndpointSubnet());
        around.nextHop().ifPresent(address -> json.writeStringProperty("nextHop", address.toString()));
        if (around.natGateway()) {
            json.writeBooleanProperty("natGateway", true);
        }
        some(json, "privateEndpoints", around.privateEndpoints(), SurroundingsEncoder::endpoint);
    }

    private static <T> void some(JsonGenerator json, String name, List<T> values, BiConsumer<JsonGenerator, T> fields) {
        if (!values.isEmpty()) {
            objects(json, name, values, fields);
        }
    }

    private static void client(JsonGenerator json, Client client) {
        json.writeStringProperty("name", client.name());
        where(json, client.addresses(), client.serviceTag());
        if (!client.ports().isEmpty()) {
            texts(json, "ports", client.ports());
        }
    }

    private static void backend(JsonGenerator json, Backend backend) {
        json.writeStringProperty("name", backend.name());
        where(json, backend.addresses(), backend.serviceTag());
        word(json, "protocol", backend.protocol());
        texts(json, "ports", backend.ports());
    }

    private static void where(JsonGenerator json, List<Ipv4Prefix> addresses, Optional<String> serviceTag) {
        serviceTag.ifPresentOrElse(
                tag -> json.writeStringProperty("serviceTag", tag), () -> texts(json, "addresses", addresses));
    }

    private static void endpoint(JsonGenerator json, PrivateEndpoint endpoint) {
        word(json, "service", endpoint.service());
        endpoint.address().ifPresent(address -> json.writeStringProperty("address", address.toString()));
    }

    private static void gateway(JsonGenerator json, WorkspaceGateway gateway) {
        json.writeStringProperty("name", gateway.name());
        json.writeStringProperty("region", gateway.region());
        word(json, "mode", gateway.mode());
        range(json, "subnet", gateway.subnet());
    }

    private static void range(JsonGenerator json, String name, Optional<Ipv4Prefix> range) {
        range.ifPresent(value -> json.writeStringProperty(name, value.toString()));
    }
}
