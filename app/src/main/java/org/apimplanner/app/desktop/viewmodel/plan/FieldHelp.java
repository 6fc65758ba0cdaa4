package org.apimplanner.app.desktop.viewmodel.plan;

import java.util.List;
import java.util.Optional;
import org.apimplanner.app.desktop.viewmodel.words.Messages;
import org.apimplanner.model.Word;
import org.apimplanner.model.plan.ResourceType;
import org.apimplanner.model.reference.ReferenceData;
import org.apimplanner.model.reference.RegionFact;
import org.apimplanner.model.reference.Source;
import org.apimplanner.model.report.Report;
import org.apimplanner.model.report.SubnetPlan;

/// What a field of the plan means: what it is for, what stands in it by default, what its limits are, and
/// where that is documented.
public final class FieldHelp {
    private static final String ABBREVIATIONS = "naming.abbreviations";

    private final ReferenceData reference;
    private final Messages messages;

    /// @param title the field in a few words
    /// @param text what it means, a sentence or two for each of the three questions
    /// @param sources empty where it is a matter of this program alone
    public record Help(String title, String text, List<Source> sources) {}

    public FieldHelp(ReferenceData reference, Messages messages) {
        this.reference = reference;
        this.messages = messages;
    }

    /// @param path the JSON pointer of the field
    /// @param title the field in words
    public Optional<Help> of(String path, String title, Report report) {
        String key = key(path);
        if (!messages.keys().contains("help." + key)) {
            return Optional.empty();
        }
        return Optional.of(new Help(title, text(key, path, report), sources(key, path, report)));
    }

    /// The field's name in the bundle: `/regions/1/vnet` is `regions.vnet`.
    private static String key(String path) {
        String name = path.substring(1).replace('/', '.');
        return name.replaceFirst("^regions\\.[0-9]+(?=\\.)", "regions")
                .replaceFirst("^(regions[.]privateEndpoints|clients|backends|workspaceGateways)[.].*", "$1")
                .replaceFirst("^features\\..*", "features")
                .replaceFirst("^naming[.]abbreviations[.].*", ABBREVIATIONS)
                .replaceFirst("^regions\\.[0-9]+$", "regions");
    }

    private String text(String key, String path, Report report) {
        String said = messages.text("help." + key, usual(key, path));
        Optional<Integer> most = reference.tier(report.plan().tier()).maxUnits();
        boolean counted = key.equals("regions.units") || key.equals("regions.maxUnits");
        String label = reference.tier(report.plan().tier()).label();
        return counted && most.isPresent()
                ? said + "\n" + messages.text("limit.units", label, messages.count("count.units", most.get()))
                : said;
    }

    /// What stands in the field's place by default, where that depends on more than the field's kind.
    private Object[] usual(String key, String path) {
        return key.equals(ABBREVIATIONS)
                ? Word.find(ResourceType.class, path.substring(path.lastIndexOf('/') + 1))
                        .map(type -> new Object[] {
                            reference.deployment().naming(type).abbreviation()
                        })
                        .orElse(new Object[0])
                : new Object[0];
    }

    private List<Source> sources(String key, String path, Report report) {
        String edition = report.edition().id();
        return switch (key) {
            case "tier", "regions.units", "regions.maxUnits", "regions.zones" ->
                reference.tier(report.plan().tier()).sources().in(edition);
            case "mode", "platform" ->
                reference.mode(report.plan().mode()).sources().in(edition);
            case "regions.name" ->
                reference
                        .region(report.regions().get(region(path)).name())
                        .map(RegionFact::sources)
                        .orElse(List.of());
            case "regions.subnet", "regions.vnet", "regions.otherAddresses", "regions.inUse" ->
                report.regions()
                        .get(region(path))
                        .subnet()
                        .map(SubnetPlan::references)
                        .orElse(List.of());
            default -> List.of();
        };
    }

    private static int region(String path) {
        return Integer.parseInt(path.split("/")[2]);
    }
}
