package org.apimplanner.model.importing;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.apimplanner.model.audit.existing.ExistingSubnet;
import org.apimplanner.model.audit.existing.PlacedValue;
import org.apimplanner.model.importing.OpenQuestion.Missing;
import org.apimplanner.model.plan.Feature;
import org.apimplanner.model.plan.Mode;
import org.apimplanner.model.plan.Plan;
import org.apimplanner.model.plan.Platform;
import org.apimplanner.model.plan.Tier;
import org.apimplanner.model.reference.ReferenceData;

/// What holds for a whole instance: tier, mode, platform and the features that its own fields show.
record InstanceFacts(Instance instance, ReferenceData reference, Origins origins) {
    private static final String APPROVED = "Approved";

    Tier tier() {
        Optional<PlacedValue> sku = instance.known("sku").filter(PlacedValue::isObject);
        Optional<PlacedValue> written = sku.flatMap(s -> s.field("name")).or(() -> instance.known("skuName", "sku"));
        Optional<Tier> tier = written.filter(name -> !name.unresolved())
                .flatMap(PlacedValue::text)
                .map(text -> text.replaceFirst("_\\d+$", "").replace("_", ""))
                .flatMap(name -> Arrays.stream(Tier.values())
                        .filter(known -> known.word().equalsIgnoreCase(name))
                        .findFirst());
        if (tier.isPresent()) {
            origins.take(
                    "tier",
                    tier.get().word(),
                    instance.name(),
                    written.orElseThrow().place());
            return tier.get();
        }
        Tier standing = PlanAssembly.USUAL_TIER;
        origins.ask(
                Missing.TIER,
                "tier",
                standing.word(),
                written.flatMap(PlacedValue::text).orElse(""),
                written.map(PlacedValue::place).orElse(instance.place()));
        return standing;
    }

    Platform platform(Tier tier) {
        Platform usual = Plan.defaultPlatform(tier);
        if (usual == Platform.V2) {
            return usual;
        }
        Optional<PlacedValue> version = instance.known("platformVersion");
        Optional<Platform> platform = version.flatMap(PlacedValue::text)
                .map(text -> text.toLowerCase(Locale.ROOT))
                .flatMap(text -> List.of(Platform.STV1, Platform.STV2).stream()
                        .filter(known -> text.startsWith(known.word()))
                        .findFirst());
        platform.ifPresentOrElse(
                known -> origins.take(
                        "platform",
                        known.word(),
                        instance.name(),
                        version.orElseThrow().place()),
                () -> origins.ask(
                        Missing.PLATFORM,
                        "platform",
                        usual.word(),
                        version.flatMap(PlacedValue::text).orElse(""),
                        version.map(PlacedValue::place).orElse(instance.place())));
        return platform.orElse(usual);
    }

    /// @param subnet the one it stands on, where the files have it
    Mode mode(Tier tier, Optional<ExistingSubnet> subnet) {
        Optional<PlacedValue> type = instance.known("virtualNetworkType");
        Optional<Mode> mode = type.flatMap(PlacedValue::text)
                .flatMap(text -> List.of(Mode.NONE, Mode.EXTERNAL, Mode.INTERNAL).stream()
                        .filter(known -> known.word().equalsIgnoreCase(text))
                        .findFirst());
        if (mode.isEmpty()) {
            Mode standing = PlanAssembly.USUAL_MODE;
            origins.ask(
                    Missing.MODE,
                    "mode",
                    standing.word(),
                    type.flatMap(PlacedValue::text).orElse(""),
                    type.map(PlacedValue::place).orElse(instance.place()));
            return standing;
        }
        Mode known = mode.get();
        Mode taken = known;
        if (known == Mode.NONE && !connections().isEmpty()) {
            taken = Mode.PRIVATE_ENDPOINT;
        } else if (known != Mode.NONE && Plan.defaultPlatform(tier) == Platform.V2) {
            taken = subnet.flatMap(this::delegated).orElse(known == Mode.INTERNAL ? Mode.INJECTION : Mode.INTEGRATION);
        }
        origins.take("mode", taken.word(), instance.name(), type.orElseThrow().place());
        return taken;
    }

    /// The mode of an instance on a subnet that is delegated for one.
    private Optional<Mode> delegated(ExistingSubnet subnet) {
        return reference.subnetRules().stream()
                .filter(rule -> rule.delegation().stream()
                        .anyMatch(wanted -> subnet.delegations().stream().anyMatch(wanted::equalsIgnoreCase)))
                .flatMap(rule -> rule.appliesTo().modes().stream())
                .findFirst();
    }

    /// The private endpoints that the instance itself says it has.
    List<PlacedValue> connections() {
        return instance.items("privateEndpointConnections").stream()
                .filter(connection -> connection
                        .field("privateLinkServiceConnectionState")
                        .flatMap(state -> state.text("status"))
                        .map(APPROVED::equalsIgnoreCase)
                        .orElse(true))
                .toList();
    }

    Set<Feature> features() {
        Set<Feature> features = EnumSet.noneOf(Feature.class);
        for (PlacedValue host : instance.items("hostnameConfigurations")) {
            if (host.text("keyVaultId").isPresent()) {
                take(features, Feature.KEY_VAULT, host);
            }
            if (host.text("certificateSource")
                    .filter("Managed"::equalsIgnoreCase)
                    .isPresent()) {
                take(features, Feature.MANAGED_CERTIFICATES, host);
            }
        }
        instance.known("developerPortalStatus")
                .filter(status ->
                        status.text().filter("Enabled"::equalsIgnoreCase).isPresent())
                .ifPresent(status -> take(features, Feature.DEVELOPER_PORTAL, status));
        return features;
    }

    private void take(Set<Feature> features, Feature feature, PlacedValue source) {
        if (features.add(feature)) {
            origins.take("features", feature.word(), instance.name(), source.place());
        }
    }

    /// Says that the instance is closed to the Internet, which no field of a plan does.
    void publicAccess() {
        instance.known("publicNetworkAccess", "publicNetworkAccessEnabled")
                .filter(access -> access.text()
                        .filter(text -> text.equalsIgnoreCase("Disabled") || text.equals("false"))
                        .isPresent())
                .ifPresent(access -> origins.ask(Missing.PUBLIC_ACCESS, "mode", "", instance.name(), access.place()));
    }
}
