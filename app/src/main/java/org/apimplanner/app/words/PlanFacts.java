package org.apimplanner.app.words;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apimplanner.model.plan.ForcedTunneling;
import org.apimplanner.model.plan.NextHop;
import org.apimplanner.model.plan.Plan;
import org.apimplanner.model.reference.Edition;
import org.apimplanner.model.report.RegionReport;
import org.apimplanner.model.report.Report;

/// What stands at the head of each document about a plan.
public record PlanFacts(Report report, Labels labels) {
    /// @param value a person's words, or words about the plan
    public record Fact(String label, String value) {}

    /// The plan's name, or what stands for one.
    public String title() {
        return title(plan());
    }

    /// A plan's name, or what stands for one.
    public static String title(Plan plan) {
        String name = Plain.of(plan.name()).strip();
        return name.isEmpty() ? plan.serviceName().orElse("API Management network plan") : name;
    }

    public String edition() {
        Edition edition = report.edition();
        return "Documentation edition " + edition.id() + ", as of " + edition.asOf();
    }

    /// How the plan fares, in a sentence.
    public String verdict() {
        return report.hasErrors() ? "Not ready to deploy: the errors come first." : "No error was found.";
    }

    public List<Fact> facts() {
        return List.of(
                new Fact("Service", plan().serviceName().orElse("not named yet")),
                new Fact(
                        "Tier",
                        labels.tier(plan().tier()) + ", platform "
                                + plan().platform().word()),
                new Fact("Networking mode", labels.mode(plan().mode())),
                new Fact("Cloud", Labels.cloud(plan().cloud())),
                new Fact("Regions", regions()),
                new Fact(
                        "Features",
                        plan().features().isEmpty()
                                ? "none"
                                : plan().features().stream()
                                        .map(labels::feature)
                                        .collect(Collectors.joining(", "))),
                new Fact("Service tags", plan().serviceTagScope().word()),
                new Fact("Rules end with a deny", Labels.yesNo(plan().denyByDefault())),
                new Fact("Forced tunneling", tunnel(plan().forcedTunneling())),
                new Fact(
                        "DNS servers",
                        plan().customDns().isEmpty() ? "Azure's own" : Listed.forReading(plan().customDns())));
    }

    private Plan plan() {
        return report.plan();
    }

    private String regions() {
        String primary = report.regions().stream()
                .filter(r -> r.name().equals(plan().primaryRegion().name()))
                .map(RegionReport::displayName)
                .findFirst()
                .orElse(plan().primaryRegion().name());
        return plan().multiRegion() ? plan().regions().size() + ", primary " + primary : primary;
    }

    private static String tunnel(Optional<ForcedTunneling> tunneling) {
        if (tunneling.isEmpty()) {
            return "no";
        }
        ForcedTunneling it = tunneling.get();
        String hop = it.nextHop() == NextHop.VIRTUAL_APPLIANCE ? "virtual appliance" : "virtual network gateway";
        String endpoints = it.serviceEndpoints() ? "with service endpoints" : "without service endpoints";
        return "through a " + hop + it.address().map(a -> " at " + a).orElse("") + ", " + endpoints;
    }
}
