package org.apimplanner.model.audit.run;

import org.apimplanner.model.audit.existing.ExistingResource;

/// What is known of whether a resource is the one of a region's subnet.
///
/// @param because why, as the end of a sentence about the resource
record Standing(ExistingResource resource, Certainty certainty, String because) {
    enum Certainty {
        /// It is.
        CERTAIN,
        /// Nothing speaks against it.
        POSSIBLE,
        /// Its location is not the region's. Where nothing else was given, one of the two may be a slip.
        DOUBTFUL,
        /// It is not.
        ELSEWHERE
    }

    static Standing certain(ExistingResource resource, String because) {
        return new Standing(resource, Certainty.CERTAIN, because);
    }

    static Standing possible(ExistingResource resource, String because) {
        return new Standing(resource, Certainty.POSSIBLE, because);
    }

    static Standing doubtful(ExistingResource resource, String because) {
        return new Standing(resource, Certainty.DOUBTFUL, because);
    }

    static Standing elsewhere(ExistingResource resource, String because) {
        return new Standing(resource, Certainty.ELSEWHERE, because);
    }

    boolean is(Certainty asked) {
        return certainty == asked;
    }
}
