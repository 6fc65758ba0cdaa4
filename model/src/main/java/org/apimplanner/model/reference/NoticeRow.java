package org.apimplanner.model.reference;

/// A finding that needs no arithmetic: it holds for every plan it applies to.
///
/// @param code the finding's code in the catalogue, unique among the notices
/// @param path a JSON pointer to the field of the plan it is about
public record NoticeRow(String code, String path, AppliesTo appliesTo) {}
