package org.apimplanner.model.diff;

import java.util.List;
import java.util.Optional;
import org.apimplanner.model.reference.AddressEffect;
import org.apimplanner.model.reference.ChangeKind;
import org.apimplanner.model.reference.Confidence;
import org.apimplanner.model.reference.Downtime;
import org.apimplanner.model.reference.Need;
import org.apimplanner.model.reference.Source;
import org.apimplanner.model.reference.UpdateTime;

/// What one change does to an instance that is deployed as the first plan says.
///
/// @param region the region it happens in; empty for the whole instance
/// @param row the id of the reference row it came of
/// @param summary one sentence
/// @param publicVip what becomes of the public address
/// @param privateVip what becomes of the private address, or of that of a private endpoint
/// @param newSubnet whether a subnet other than the present one is needed
/// @param secondPublicIp whether a public IP address resource other than the present one is needed
/// @param newInstance whether the change cannot be made to the existing instance
/// @param downtime of the gateway, on this plan's tiers
/// @param steps in the order in which they are taken
public record Consequence(
        ChangeKind change,
        Optional<String> region,
        String row,
        String summary,
        AddressEffect publicVip,
        AddressEffect privateVip,
        Need newSubnet,
        Need secondPublicIp,
        boolean newInstance,
        UpdateTime updateMinutes,
        Downtime downtime,
        Confidence confidence,
        List<String> steps,
        List<Source> references) {
    public Consequence {
        steps = List.copyOf(steps);
    }
}
