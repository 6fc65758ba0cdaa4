package org.apimplanner.model.report;

import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.apimplanner.model.net.Ipv4Address;
import org.apimplanner.model.net.Ipv4Prefix;
import org.apimplanner.model.reference.Source;

/// The subnet's arithmetic and demands.
///
/// @param required the addresses needed now
/// @param minimum the smallest subnet that holds them
/// @param recommended the size that a proposal has, with room to grow
/// @param reason why the recommended size is the recommended one
/// @param chosen the given or proposed subnet; empty without a virtual network
/// @param dedicated whether other resource types are kept out of the subnet
/// @param delegation the service the subnet must be delegated to; empty for none
/// @param serviceEndpoints to enable on the subnet
public record SubnetPlan(
        Required required,
        Size minimum,
        Size recommended,
        Reason reason,
        Optional<Chosen> chosen,
        boolean dedicated,
        Optional<String> delegation,
        List<String> serviceEndpoints,
        List<Source> references) {

    /// Addresses, all counted in single IPv4 addresses; `units` is addresses, not scale units.
    public record Required(long azureReserved, long units, long loadBalancer, long other) {
        public long total() {
            return azureReserved + units + loadBalancer + other;
        }
    }

    /// Why a size is recommended, and what that rests on.
    public record Reason(String text, List<Source> references) {}

    /// A subnet size.
    ///
    /// @param prefixLength in bits
    /// @param spare addresses left over now
    /// @param maxUnits the most scale units it holds, never above the tier's limit; empty where the
    ///     size does not limit units by a documented arithmetic
    public record Size(int prefixLength, long spare, Optional<Integer> maxUnits) {
        public long addresses() {
            return Ipv4Prefix.sizeOf(prefixLength);
        }
    }

    /// The subnet itself.
    ///
    /// @param proposed whether the planner chose it
    /// @param spare negative where the subnet is too small
    public record Chosen(Ipv4Prefix cidr, boolean proposed, long spare, Optional<Integer> maxUnits) {
        /// The addresses Azure keeps: the first (network), the next three (gateway and DNS) and the last
        /// (broadcast). Empty for a range of fewer than five addresses.
        public List<Ipv4Address> reservedAddresses() {
            if (cidr.size() < RESERVED) {
                return List.of();
            }
            long first = cidr.first().bits();
            return LongStream.of(
                            first, first + 1, first + 2, first + 3, cidr.last().bits())
                    .mapToObj(Ipv4Address::new)
                    .toList();
        }

        private static final int RESERVED = 5;
    }
}
