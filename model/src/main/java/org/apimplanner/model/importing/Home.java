package org.apimplanner.model.importing;

import java.util.Optional;
import org.apimplanner.model.audit.existing.ExistingSubnet;
import org.apimplanner.model.reference.RegionFact;

/// The network of a region: its name and the instance's subnet, as far as they are known.
///
/// @param around the files without other networks of that name
record Home(Optional<String> network, Optional<ExistingSubnet> subnet, Surrounding around) {
    Optional<RegionFact> region() {
        return network.flatMap(around::region);
    }
}
