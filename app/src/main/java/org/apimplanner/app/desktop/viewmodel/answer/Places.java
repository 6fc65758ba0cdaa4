package org.apimplanner.app.desktop.viewmodel.answer;

import java.util.Optional;
import org.apimplanner.app.desktop.viewmodel.words.Messages;
import org.apimplanner.model.Word;
import org.apimplanner.model.plan.Feature;
import org.apimplanner.model.reference.ReferenceData;

/// Says in words where in the plan a JSON pointer points.
final class Places {
    private final ReferenceData reference;
    private final Messages messages;

    Places(ReferenceData reference, Messages messages) {
        this.reference = reference;
        this.messages = messages;
    }

    /// The place, such as `Region 2: units`.
    String words(String path) {
        String[] parts = path.split("/");
        if (parts.length < 2) {
            return messages.text("place.plan");
        }
        return switch (parts[1]) {
            case "regions" -> region(parts);
            case "forcedTunneling" -> messages.text("section.routing");
            case "features" -> feature(parts);
            case "customDns" -> messages.text("field.customDns");
            case "workspaceGateways" -> entry("place.workspaceGateway", parts);
            case "clients" -> messages.text("place.clients");
            case "front" -> messages.text("place.front");
            case "name",
                    "serviceName",
                    "tier",
                    "mode",
                    "platform",
                    "cloud",
                    "edition",
                    "serviceTagScope",
                    "denyByDefault" -> field(parts[1]);
            default -> messages.text("place.plan");
        };
    }

    /// The entry of a list, or the list itself.
    private String entry(String key, String[] parts) {
        return parts.length < 3 ? messages.text(key + "s") : messages.text(key, Integer.parseInt(parts[2]) + 1);
    }

    private String field(String name) {
        return messages.text("field." + name);
    }

    private String region(String[] parts) {
        if (parts.length < 3) {
            return messages.text("section.regions");
        }
        int number = Integer.parseInt(parts[2]) + 1;
        return parts.length < 4
                ? messages.text("place.region", number)
                : messages.text("place.region.field", number, messages.text("field.region." + parts[3]));
    }

    private String feature(String[] parts) {
        Optional<Feature> feature = parts.length < 3 ? Optional.empty() : Word.find(Feature.class, parts[2]);
        return feature.map(f -> reference.feature(f).label()).orElse(messages.text("section.features"));
    }
}
