package org.apimplanner.model.reference;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apimplanner.model.plan.Cloud;
import org.apimplanner.model.plan.Platform;
import org.apimplanner.model.plan.PrivateService;

/// What a private endpoint of a dependency brings into the network.
///
/// @param label the service's name for people
/// @param name what a rule's name says of it
/// @param zones the private zone of its names in each cloud, such as `privatelink.vaultcore.azure.net`
/// @param record what stands in a record for the resource's own name, which a plan does not know
/// @param rules the ids of the requirements whose traffic it carries
/// @param serviceEndpoint the service endpoint that has no use once all of that traffic is private
/// @param doubtedOn the platforms on which `note` leaves something open; not `verified` is open on all
public record PrivateLinkRow(
        String id,
        PrivateService service,
        String label,
        String name,
        Map<Cloud, String> zones,
        String record,
        Set<String> rules,
        String serviceEndpoint,
        Set<Platform> doubtedOn,
        Optional<String> note,
        boolean verified,
        List<Source> sources) {

    /// Whether the documents say that the endpoint carries the instance's traffic on this platform.
    public boolean verifiedOn(Platform platform) {
        return verified && !doubtedOn.contains(platform);
    }

    /// What is to be said of the row on this platform.
    public Optional<String> noteOn(Platform platform) {
        return verifiedOn(platform) && !doubtedOn.isEmpty() ? Optional.empty() : note;
    }
}
