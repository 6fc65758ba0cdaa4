package org.apimplanner.app.desktop.viewmodel.answer;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.apimplanner.app.desktop.viewmodel.words.Messages;
import org.apimplanner.model.Word;
import org.apimplanner.model.plan.Feature;
import org.apimplanner.model.plan.Plan;
import org.apimplanner.model.plan.ResourceType;
import org.apimplanner.model.reference.ReferenceData;
import org.apimplanner.model.reference.RegionFact;

/// Says in words where in the plan a JSON pointer points.
public final class Places {
    private final ReferenceData reference;
    private final Messages messages;
    private final Supplier<Plan> plan;

    /// @param plan the open one, whose regions have names
    public Places(ReferenceData reference, Messages messages, Supplier<Plan> plan) {
        this.plan = plan;
        this.reference = reference;
        this.messages = messages;
    }

    /// The place, such as `North Europe › Units`.
    public String words(String path) {
        String[] parts = path.split("/");
        if (parts.length < 2) {
            return messages.text("place.plan");
        }
        return switch (parts[1]) {
            case "regions" -> region(parts);
            case "forcedTunneling" -> tunnel(parts);
            case "features" -> feature(parts);
            case "naming" -> naming(parts);
            case "customDns" -> messages.text("field.customDns");
            case "workspaceGateways" -> entry(parts, "place.workspaceGateways", "place.workspaceGateway");
            case "clients" -> entry(parts, "place.clients", "place.client");
            case "backends" -> entry(parts, "place.backends", "place.backend");
            case "inboundPrivateEndpoint" -> messages.text("field.inboundPrivateEndpoint");
            case "progress" -> progress(parts);
            case "findings", "recovered", "theirs" -> messages.text("place." + parts[1]);
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

    private String entry(String[] parts, String list, String one) {
        return parts.length < 3 ? messages.text(list) : messages.text(one, Integer.parseInt(parts[2]) + 1);
    }

    private String progress(String[] parts) {
        boolean notes = parts.length > 2 && parts[2].equals("notes");
        return messages.text(notes ? "section.notes" : "tab.checklist");
    }

    private String tunnel(String[] parts) {
        String section = messages.text("section.routing");
        return parts.length < 3 ? section : messages.text("place.region.field", section, field(parts[2]));
    }

    private String naming(String[] parts) {
        String field = field(parts.length < 3 ? "naming" : "naming." + parts[2]);
        Optional<ResourceType> type = parts.length < 4 ? Optional.empty() : Word.find(ResourceType.class, parts[3]);
        return type.map(it -> messages.text("place.region.field", field, messages.word("resource.", it)))
                .orElse(field);
    }

    private String field(String name) {
        return messages.text("field." + name);
    }

    private String region(String[] parts) {
        if (parts.length < 3) {
            return messages.text("section.regions");
        }
        String name = name(Integer.parseInt(parts[2]));
        boolean field = parts.length > 3 && messages.keys().contains("field.region." + parts[3]);
        return field ? messages.text("place.region.field", name, messages.text("field.region." + parts[3])) : name;
    }

    /// The region's name, with its place where the plan has it twice.
    private String name(int index) {
        List<String> names = plan.get().regions().stream()
                .map(region -> reference
                        .region(region.name())
                        .map(RegionFact::displayName)
                        .orElse(region.name()))
                .toList();
        if (index >= names.size()) {
            return messages.text("place.region", index + 1);
        }
        String name = names.get(index);
        boolean twice = names.stream().filter(name::equals).count() > 1;
        return twice ? messages.text("place.region.twice", name, index + 1) : name;
    }

    private String feature(String[] parts) {
        Optional<Feature> feature = parts.length < 3 ? Optional.empty() : Word.find(Feature.class, parts[2]);
        return feature.map(f -> reference.feature(f).label()).orElse(messages.text("section.features"));
    }
}
