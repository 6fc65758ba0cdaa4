package org.apimplanner.model.reference;

import java.util.List;
import java.util.Optional;
import org.apimplanner.model.plan.Cloud;

/// An Azure region and its four names.
///
/// @param name the API (ARM) name, such as `germanywestcentral`; also used in `<region>.login…`
/// @param tagSuffix the part after the dot in `Storage.GermanyWestCentral`
/// @param tagCode the part after the dot in `AzureCloud.germanywc`, not always the API name
/// @param zones the number of availability zones; 0 for none; empty where no source was found
/// @param pair the API name of the region that Azure pairs with it; empty where it has none or none is known
/// @param aliases other spellings in the documents, such as `India Central` for Jio India Central
/// @param listed false for canary, stage and retired regions, which a list for people leaves out
public record RegionFact(
        String name,
        String displayName,
        Cloud cloud,
        String tagSuffix,
        String tagCode,
        Optional<Integer> zones,
        Optional<String> pair,
        List<String> aliases,
        boolean listed,
        Optional<String> note,
        List<Source> sources) {}
