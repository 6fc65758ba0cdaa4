package org.apimplanner.model.audit.traffic;

/// How the addresses of one thing relate to those of another.
public enum Relation {
    SAME,
    /// All of the one's are the other's.
    INSIDE,
    /// All of the other's are the one's.
    HOLDS,
    /// They share none.
    APART,
    /// They may share some.
    UNKNOWN
}
