package org.apimplanner.model.deployment;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apimplanner.model.plan.Plan;
import org.apimplanner.model.reference.DeploymentFacts;
import org.apimplanner.model.reference.Edition;
import org.apimplanner.model.reference.ReferenceData;
import org.apimplanner.model.reference.Severity;
import org.apimplanner.model.report.Finding;
import org.apimplanner.model.report.Report;

/// The network of a plan as Azure resources: what every language of infrastructure code prints.
///
/// @param errors what is wrong with the plan, in sentences
/// @param regions those with something to deploy
/// @param firewall one group for each region with a forced route
public record Deployment(
        Plan plan,
        Edition edition,
        DeploymentFacts facts,
        List<Finding> errors,
        List<DeployedRegion> regions,
        List<DnsZone> zones,
        List<RuleCollectionGroup> firewall) {
    public Deployment {
        errors = List.copyOf(errors);
        regions = List.copyOf(regions);
        zones = List.copyOf(zones);
        firewall = List.copyOf(firewall);
    }

    /// The deployment of a plan. A plan with errors has one, too, as long as its parts have names.
    ///
    /// @throws RefusedDeployment when Azure takes none of this form
    public static Deployment of(Report report, ReferenceData reference, DeploymentChoices choices) {
        TakenNames names = new TakenNames(report.plan(), reference.deployment());
        List<DeployedRegion> regions = new RegionResources(report, reference, names, choices.network()).all();
        return new Deployment(
                report.plan(),
                report.edition(),
                reference.deployment(),
                report.findings().stream()
                        .filter(finding -> finding.severity() == Severity.ERROR)
                        .toList(),
                regions,
                ZoneResources.of(report, regions),
                FirewallResources.of(report, reference, names, regions));
    }

    /// Whether every network is there already, and is only added to.
    public boolean addsToExistingNetworks() {
        return regions.stream().noneMatch(region -> region.network().isNew());
    }

    /// Whether a rule of the firewall asks for its DNS proxy.
    public boolean needsDnsProxy() {
        return firewall.stream().anyMatch(RuleCollectionGroup::needsDnsProxy);
    }

    /// What must or may be said of the DNS zones, each once.
    public List<Parameter> zoneParameters() {
        return zones.stream()
                .flatMap(zone -> Stream.concat(
                        zone.name().parameters(),
                        zone.records().stream()
                                .flatMap(record -> Stream.concat(
                                        record.name().parameters(),
                                        record.addresses().stream().flatMap(Value::parameters)))))
                .distinct()
                .toList();
    }

    /// What must or may be said of the firewall's rules, each once.
    public List<Parameter> firewallParameters() {
        return firewall.stream()
                .flatMap(group -> group.collections().stream())
                .flatMap(collection -> collection.rules().stream())
                .flatMap(rule -> rule.source().parameters())
                .distinct()
                .toList();
    }

    /// Everything that must or may be said of regions and zones, each once.
    public List<Parameter> parameters() {
        return Stream.concat(regions.stream().flatMap(r -> r.parameters().stream()), zoneParameters().stream())
                .distinct()
                .toList();
    }

    public Optional<DeployedRegion> region(String name) {
        return regions.stream().filter(region -> region.name().equals(name)).findFirst();
    }
}
