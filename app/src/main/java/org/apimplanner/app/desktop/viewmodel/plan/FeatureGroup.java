package org.apimplanner.app.desktop.viewmodel.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.apimplanner.model.plan.Feature;

/// Where a feature stands in the list.
public enum FeatureGroup {
    PORTAL("portal"),
    IDENTITY("identity"),
    MONITORING("monitoring"),
    CACHING("caching"),
    LEGACY("legacy"),
    /// What has no rule and no host in this plan, whatever it is used for.
    NOTHING("nothing");

    private final String word;

    FeatureGroup(String word) {
        this.word = word;
    }

    /// The group under its heading.
    public record Listed(FeatureGroup group, List<FeatureItem> items) {
        public Listed {
            items = List.copyOf(items);
        }
    }

    static FeatureGroup of(Feature feature) {
        return switch (feature) {
            case HTTP_CLIENTS, DEVELOPER_PORTAL, PORTAL_DIAGNOSTICS, SELF_HOSTED_GATEWAYS -> PORTAL;
            case ENTRA_ID, CREDENTIAL_MANAGER, KEY_VAULT, CUSTOM_CERTIFICATES, MANAGED_CERTIFICATES -> IDENTITY;
            case EVENT_HUBS, AZURE_MONITOR, APPLICATION_INSIGHTS, HEALTH_EXTENSION, MACHINE_HEALTH -> MONITORING;
            case EXTERNAL_CACHE, INTERNAL_CACHE, RATE_LIMIT_COUNTERS -> CACHING;
            case GIT_REPOSITORY, SMTP_RELAY, WINDOWS_VIRTUAL_MACHINES -> LEGACY;
        };
    }

    /// All features under the headings that have any.
    ///
    /// @param addsNothing says of which features the plan has nothing to follow
    static List<Listed> listed(List<FeatureItem> items, Predicate<Feature> addsNothing) {
        List<Listed> groups = new ArrayList<>();
        for (FeatureGroup group : values()) {
            List<FeatureItem> in = items.stream()
                    .filter(item -> group == (addsNothing.test(item.feature()) ? NOTHING : of(item.feature())))
                    .toList();
            if (!in.isEmpty()) {
                groups.add(new Listed(group, in));
            }
        }
        return groups;
    }

    /// The key of its heading.
    public String key() {
        return "feature.group." + word;
    }
}
