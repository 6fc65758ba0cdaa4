package org.apimplanner.model.naming;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apimplanner.model.net.Ipv4Prefix;
import org.apimplanner.model.plan.Cloud;
import org.apimplanner.model.reference.EndpointKind;
import org.apimplanner.model.reference.ReferenceData;
import org.apimplanner.model.reference.TagFact;
import org.apimplanner.model.report.FirewallRule;
import org.apimplanner.model.report.RegionReport;

/// Which rule collection groups a region needs in the policy of a firewall: none without a forced route, and one of
/// its own for service tags that are not declared for firewalls, so that a firewall that refuses them takes the rest.
public final class FirewallGroup {
    private static final String INTERNET = "Internet";

    private FirewallGroup() {}

    /// What the names of the region's groups have more than those of the instance.
    public static List<String> roles(RegionReport region, ReferenceData reference, Cloud cloud) {
        if (!isForced(region) || region.subnet().isEmpty()) {
            return List.of();
        }
        return Stream.of(false, true)
                .filter(doubtful ->
                        region.firewall().stream().anyMatch(rule -> isDoubtful(rule, reference, cloud) == doubtful))
                .map(FirewallGroup::role)
                .toList();
    }

    /// @param doubtful whether its rules name tags that are not declared for firewalls
    public static String role(boolean doubtful) {
        return doubtful ? ResourceRole.TAGS : ResourceRole.SERVICE;
    }

    /// Whether all traffic of the region goes through a firewall.
    public static boolean isForced(RegionReport region) {
        return region.routes().stream().anyMatch(route -> route.destination().equals(Ipv4Prefix.ALL.toString()));
    }

    /// Whether the row names a service tag that is not declared for firewalls. The Internet is none: its rule is one
    /// to every address.
    public static boolean isDoubtful(FirewallRule row, ReferenceData reference, Cloud cloud) {
        return row.kind() == EndpointKind.SERVICE_TAG
                && !row.destination().equals(INTERNET)
                && !declared(reference.tag(row.destination(), cloud));
    }

    private static boolean declared(Optional<TagFact> tag) {
        return tag.map(TagFact::inFirewall).orElse(true);
    }
}
