package org.apimplanner.model.reference;

/// A dated state of the public documentation.
///
/// @param id the word in plan files, such as `2026-08`
/// @param asOf the date of its newest document, as in [Source]
/// @param title a short name for people
/// @param summary one or two sentences: what this edition is and what it is good for
public record Edition(String id, String asOf, String title, String summary) {}
