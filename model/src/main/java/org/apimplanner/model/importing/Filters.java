package org.apimplanner.model.importing;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apimplanner.model.audit.existing.ExistingSubnet;
import org.apimplanner.model.plan.ControlPlane;
import org.apimplanner.model.plan.ForcedTunneling;
import org.apimplanner.model.plan.Plan;
import org.apimplanner.model.reference.ReferenceData;

/// Reads the security groups and route tables of an instance's subnets, once all is known that the instance
/// depends on.
record Filters(ReferenceData reference, Origins origins) {
    /// @param homes of the plan's regions, in their order
    Plan applied(Plan plan, List<Home> homes) {
        Plan with = plan;
        Set<ControlPlane> ways = EnumSet.noneOf(ControlPlane.class);
        for (int i = 0; i < homes.size(); i++) {
            Surrounding near = homes.get(i).around();
            Optional<ExistingSubnet> subnet = homes.get(i).subnet();
            if (subnet.isPresent()) {
                Plan filtered =
                        i == 0 ? new ImportedTraffic(near, reference, origins).applied(with, subnet.get()) : with;
                Tunneling tunneling = new Tunneling(near, origins);
                with = tunneling.applied(filtered, i, subnet.get());
                tunneling.controlPlane(subnet.get()).ifPresent(ways::add);
            }
        }
        // A region of which the documents list no address has no such route, so another has to tell.
        boolean numbered = ways.equals(EnumSet.of(ControlPlane.ADDRESSES));
        Optional<ForcedTunneling> forced = with.forcedTunneling()
                .map(known -> known.withControlPlane(numbered ? ControlPlane.ADDRESSES : ControlPlane.SERVICE_TAG));
        return with.withForcedTunneling(forced);
    }
}
