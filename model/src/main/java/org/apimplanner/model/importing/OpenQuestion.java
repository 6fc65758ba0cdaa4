package org.apimplanner.model.importing;

import org.apimplanner.model.json.Place;

/// What the files leave open.
///
/// @param field of the plan file it concerns
/// @param standing what the plan says until it is answered
/// @param about the resource or value concerned; empty where there is none
/// @param place where in the files it is left open; [Place#NOWHERE] where they do not mention it
public record OpenQuestion(Missing missing, String field, String standing, String about, Place place) {
    /// What is missing.
    public enum Missing {
        TIER(true),
        MODE(true),
        REGION(true),
        /// The network of an instance that stands in one.
        NETWORK(true),
        /// The subnet of an instance whose network is there.
        SUBNET(true),
        /// Which subnet will be the instance's, where there is no instance.
        CHOICE_OF_SUBNET(false),
        /// Which of several networks in the region is the one of an instance that stands in none.
        CHOICE_OF_NETWORK(false),
        UNITS(false),
        ZONES(false),
        PLATFORM(false),
        SERVICE_NAME(false),
        ROUTE_TABLE(false),
        /// A next hop that a plan cannot say of one region alone.
        NEXT_HOP(false),
        PEERED_NETWORK(false),
        IPV6(false),
        /// A value that is no range or address.
        UNREADABLE(false),
        PRIVATE_ENDPOINT(false),
        PUBLIC_ACCESS(false);

        private final boolean needed;

        Missing(boolean needed) {
            this.needed = needed;
        }

        /// Whether a plan is of little use before it is answered.
        public boolean needed() {
            return needed;
        }
    }
}
