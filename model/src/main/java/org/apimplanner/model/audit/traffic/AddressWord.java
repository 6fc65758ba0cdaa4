package org.apimplanner.model.audit.traffic;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.apimplanner.model.net.AddressRanges;
import org.apimplanner.model.reference.AddressMeaning;

/// What a word at one end of a rule stands for.
public sealed interface AddressWord {
    /// Every address there is.
    record Everything() implements AddressWord {}

    /// One of Azure's places: the Internet, the virtual network, the load balancer's probes.
    record Place(AddressMeaning meaning) implements AddressWord {}

    /// Addresses, wherever they are used.
    record Addresses(AddressRanges ranges) implements AddressWord {}

    /// A service tag whose public addresses are known.
    record KnownTag(String name, AddressRanges ranges) implements AddressWord {}

    /// Something whose addresses are not known.
    record Named(Kind kind, String name) implements AddressWord {
        /// Those of the words that hide their addresses.
        static Set<Named> among(Collection<AddressWord> words) {
            Set<Named> names = new HashSet<>();
            addAmong(words, names);
            return names;
        }

        static void addAmong(Collection<AddressWord> words, Set<Named> names) {
            for (AddressWord word : words) {
                if (word instanceof Named named) {
                    names.add(named);
                }
            }
        }
    }

    /// What has a name and hides its addresses.
    enum Kind {
        SERVICE_TAG,
        SECURITY_GROUP,
        HOST,
        HOST_TAG
    }
}
