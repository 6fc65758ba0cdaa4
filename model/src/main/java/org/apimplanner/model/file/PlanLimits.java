package org.apimplanner.model.file;

/// Bounds of the plan file, far above what any tier allows: what the product allows is judged by the planner.
/// Whoever makes plans to be saved keeps to them, so that what is saved can be opened again.
public final class PlanLimits {
    /// Of a region's units, now and later.
    public static final int MOST_UNITS = 100_000;

    public static final int MOST_ZONES = 10;

    /// Of addresses that others take in the subnet.
    public static final int MOST_OTHER_ADDRESSES = 1 << 24;

    /// Of ranges that make up the address space of one network.
    public static final int MOST_SPACES = 100;

    private PlanLimits() {}
}
