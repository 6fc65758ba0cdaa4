package org.apimplanner.model.audit.run;

import java.util.ArrayList;
import java.util.List;
import org.apimplanner.model.audit.Audit.Kind;
import org.apimplanner.model.audit.Audit.ResourceReading;
import org.apimplanner.model.audit.existing.ExistingAdminRules;
import org.apimplanner.model.audit.existing.ExistingFirewallPolicy;
import org.apimplanner.model.audit.existing.ExistingNetwork;
import org.apimplanner.model.audit.existing.ExistingNsg;
import org.apimplanner.model.audit.existing.ExistingResource;
import org.apimplanner.model.audit.existing.ExistingRouteTable;
import org.apimplanner.model.audit.existing.ExistingSubnet;
import org.apimplanner.model.audit.existing.LiveInstance;
import org.apimplanner.model.audit.existing.ResourceName;
import org.apimplanner.model.report.RegionReport;

/// Says of each resource of the files what was read and what was made of it.
final class Readings {
    private final Selection selection;
    private final List<RegionReport> regions;

    Readings(Selection selection, List<RegionReport> regions) {
        this.selection = selection;
        this.regions = regions;
    }

    List<ResourceReading> of(ExistingNetwork existing) {
        List<ResourceReading> readings = new ArrayList<>();
        for (ExistingResource resource : existing.resources()) {
            switch (resource) {
                case ExistingNsg nsg ->
                    readings.add(reading(Kind.NSG, nsg, nsg.rules().size()));
                case ExistingAdminRules admin ->
                    readings.add(reading(Kind.ADMIN_RULES, admin, admin.rules().size()));
                case ExistingRouteTable table ->
                    readings.add(reading(Kind.ROUTE, table, table.routes().size()));
                case ExistingSubnet subnet ->
                    readings.add(reading(
                            Kind.SERVICE_ENDPOINT,
                            subnet,
                            subnet.serviceEndpoints().size()));
                case ExistingFirewallPolicy policy ->
                    readings.add(reading(Kind.FIREWALL, policy, policy.rules().size()));
                case LiveInstance live -> {}
            }
        }
        return readings;
    }

    private ResourceReading reading(Kind kind, ExistingResource resource, int read) {
        return new ResourceReading(
                kind,
                resource.name(),
                resource.place().file(),
                resource.place().path(),
                selection.regionsOf(resource, regions),
                selection.subnetsWith(resource).stream()
                        .map(ResourceName::shown)
                        .toList(),
                selection.isJudged(resource),
                selection.because(resource),
                resource.facts().complete(),
                read,
                resource.facts().unread().size());
    }
}
