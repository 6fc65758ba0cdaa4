package org.apimplanner.model.reference;

import java.util.Optional;
import java.util.Set;
import org.apimplanner.model.plan.Feature;

/// A finding that needs no arithmetic: it holds for every plan it applies to.
///
/// @param code the finding's code in the catalogue, unique among the notices
/// @param path a JSON pointer to the field of the plan it is about
/// @param topic where it stands among the findings
/// @param arguments what the finding names of the plan
/// @param switchOn the feature that mends the plan, where one does
public record NoticeRow(
        FindingCode code,
        String path,
        NoticeTopic topic,
        Set<NoticeArgument> arguments,
        Optional<Feature> switchOn,
        AppliesTo appliesTo) {}
