package org.apimplanner.model.golden;

import org.apimplanner.model.planner.Planner;
import org.apimplanner.model.reference.ReferenceData;
import org.apimplanner.model.reference.ReferenceReader;
import org.apimplanner.resources.ShippedResources;

/// The reference data that ship, and a planner over them, read once for all tests.
public final class Shipped {
    public static final ReferenceData REFERENCE = ReferenceReader.read(ShippedResources::reference);
    public static final Planner PLANNER = new Planner(REFERENCE);

    private Shipped() {}
}
