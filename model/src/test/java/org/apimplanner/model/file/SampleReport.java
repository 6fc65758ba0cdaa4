package org.apimplanner.model.file;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apimplanner.model.net.Access;
import org.apimplanner.model.net.Direction;
import org.apimplanner.model.net.HopType;
import org.apimplanner.model.net.Ipv4Address;
import org.apimplanner.model.net.Ipv4Prefix;
import org.apimplanner.model.net.PortRange;
import org.apimplanner.model.net.Protocol;
import org.apimplanner.model.plan.Feature;
import org.apimplanner.model.plan.Mode;
import org.apimplanner.model.plan.Plan;
import org.apimplanner.model.plan.RegionPlan;
import org.apimplanner.model.plan.Tier;
import org.apimplanner.model.reference.EndpointKind;
import org.apimplanner.model.reference.FindingCode;
import org.apimplanner.model.reference.Phase;
import org.apimplanner.model.reference.Requirement;
import org.apimplanner.model.reference.Severity;
import org.apimplanner.model.reference.Source;
import org.apimplanner.model.report.AddressMap;
import org.apimplanner.model.report.ChecklistItem;
import org.apimplanner.model.report.DnsRecord;
import org.apimplanner.model.report.Finding;
import org.apimplanner.model.report.FirewallRule;
import org.apimplanner.model.report.NsgRule;
import org.apimplanner.model.report.PublicIp;
import org.apimplanner.model.report.RegionReport;
import org.apimplanner.model.report.Report;
import org.apimplanner.model.report.Route;
import org.apimplanner.model.report.SourceAddress;
import org.apimplanner.model.report.SubnetPlan;

/// A report made by hand: one region with a row of every kind, one with every option absent.
final class SampleReport {
    private static final List<Source> SOURCES = List.of(new Source("Port table", "Rules", "2026-08-24"));

    static final Report REPORT = new Report(
            Plan.of("2026-08", Tier.PREMIUM, Mode.INTERNAL, RegionPlan.of("westeurope", true)),
            SmallReference.edition("2026-08", "2026-08-24"),
            List.of(full(), bare()),
            List.of(new AddressMap(
                    Ipv4Prefix.parse("10.20.0.0/26"),
                    List.of("westeurope"),
                    List.of(
                            new AddressMap.Block(
                                    Ipv4Prefix.parse("10.20.0.0/27"),
                                    AddressMap.Use.SUBNET,
                                    Optional.of("westeurope"),
                                    true),
                            new AddressMap.Block(
                                    Ipv4Prefix.parse("10.20.0.32/27"), AddressMap.Use.FREE, Optional.empty(), false)),
                    Optional.of(Ipv4Prefix.parse("10.20.0.32/27")))),
            List.of(
                    new Finding(
                            Severity.ERROR,
                            FindingCode.UNITS_EXCEED_TIER,
                            "/regions/0/units",
                            Map.of("units", "32", "limit", "31", "tier", "Premium", "a", "1", "z", "2"),
                            "32 units exceed 31.",
                            Optional.of("Ask for 31."),
                            SOURCES),
                    new Finding(
                            Severity.INFO,
                            FindingCode.REGION_NOTE,
                            "",
                            Map.of(),
                            "A note.",
                            Optional.empty(),
                            List.of())),
            List.of(
                    new ChecklistItem(Phase.BEFORE, "Make the subnet.", Optional.of("westeurope"), "subnet", SOURCES),
                    new ChecklistItem(Phase.CHANGE, "Keep the address.", Optional.empty(), "address", SOURCES)));

    private SampleReport() {}

    private static RegionReport full() {
        return new RegionReport(
                "westeurope",
                "West Europe",
                true,
                Optional.of(new SubnetPlan(
                        new SubnetPlan.Required(5, 4, 1, 0),
                        new SubnetPlan.Size(28, 6, Optional.of(5)),
                        new SubnetPlan.Size(27, 22, Optional.empty()),
                        new SubnetPlan.Reason("Room for one more.", SOURCES),
                        Optional.of(new SubnetPlan.Chosen(Ipv4Prefix.parse("10.20.4.0/29"), false, -2, Optional.of(1))),
                        true,
                        Optional.of("Microsoft.Web/hostingEnvironments"),
                        List.of("Microsoft.Storage", "Microsoft.Sql"),
                        SOURCES)),
                List.of(new NsgRule(
                        "AllowCache",
                        110,
                        Direction.INBOUND,
                        Access.ALLOW,
                        Protocol.TCP,
                        "VirtualNetwork",
                        "VirtualNetwork",
                        List.of(PortRange.of(6380), PortRange.parse("6381-6383"), PortRange.ANY),
                        Requirement.OPTIONAL,
                        Optional.of(Feature.INTERNAL_CACHE),
                        "Cache \"traffic\"",
                        Optional.of("A note."),
                        false,
                        "internal-cache",
                        "row-14",
                        SOURCES)),
                List.of(new Route(
                        "Default",
                        "0.0.0.0/0",
                        HopType.VIRTUAL_APPLIANCE,
                        Optional.of(Ipv4Address.parse("10.0.1.4")),
                        "Tunnel",
                        "default-route",
                        SOURCES)),
                List.of(new FirewallRule(
                        EndpointKind.FQDN,
                        "*.example.com",
                        Protocol.TCP,
                        List.of(PortRange.of(80), PortRange.of(443)),
                        Direction.OUTBOUND,
                        Requirement.REQUIRED,
                        Optional.empty(),
                        "Hosts",
                        Optional.empty(),
                        true,
                        Optional.of("Microsoft.Storage"),
                        "hosts",
                        "row-1",
                        SOURCES)),
                List.of(new SourceAddress(
                        "private backends", "10.20.4.0/29", "Allow it.", Optional.of("Unclear."), false, SOURCES)),
                List.of(new DnsRecord(
                        "contoso.azure-api.net", "@", "A", "private VIP", "Gateway", Optional.empty(), true, SOURCES)),
                new PublicIp(false, Optional.of("Standard"), true, List.of("A remark."), SOURCES),
                List.of(),
                List.of());
    }

    private static RegionReport bare() {
        return new RegionReport(
                "northeurope",
                "North Europe",
                false,
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                new PublicIp(false, Optional.empty(), false, List.of(), List.of()),
                List.of(),
                List.of());
    }
}
