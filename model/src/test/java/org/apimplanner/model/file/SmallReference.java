package org.apimplanner.model.file;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apimplanner.model.plan.Cloud;
import org.apimplanner.model.reference.AuditFacts;
import org.apimplanner.model.reference.DeploymentFacts;
import org.apimplanner.model.reference.Edition;
import org.apimplanner.model.reference.ReferenceData;
import org.apimplanner.model.reference.RegionFact;

/// Reference data with four editions and a few regions: all that reading a plan file asks for.
final class SmallReference {
    static final ReferenceData DATA = new ReferenceData(
            List.of(
                    edition("2021", "2021"),
                    edition("2023-08", "2023-08-29"),
                    edition("2026-08", "2026-08-24"),
                    edition("2026-11", "2026-09-11")),
            List.of(),
            List.of(
                    region("westeurope", "West Europe", Cloud.PUBLIC),
                    region("northeurope", "North Europe", Cloud.PUBLIC),
                    region("westus", "West US", Cloud.PUBLIC),
                    region("jioindiacentral", "Jio India Central", Cloud.PUBLIC, "India Central"),
                    region("usgovvirginia", "US Gov Virginia", Cloud.US_GOV),
                    region("chinanorth2", "China North 2", Cloud.CHINA)),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            Map.of(),
            Map.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            new AuditFacts(
                    List.of(), List.of(), Map.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
                    Map.of(), Set.of(), Set.of()),
            Map.of(),
            new DeploymentFacts(Map.of(), Map.of(), Map.of(), Map.of(), 0));

    private SmallReference() {}

    static Edition edition(String id, String asOf) {
        return new Edition(id, asOf, id, "The documentation of " + id + ".");
    }

    private static RegionFact region(String name, String displayName, Cloud cloud, String... aliases) {
        return new RegionFact(
                name,
                displayName,
                cloud,
                displayName.replace(" ", ""),
                name,
                Optional.of(0),
                Optional.empty(),
                List.of(aliases),
                true,
                Optional.empty(),
                List.of());
    }
}
