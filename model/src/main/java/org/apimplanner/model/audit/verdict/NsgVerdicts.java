package org.apimplanner.model.audit.verdict;

import java.util.List;
import org.apimplanner.model.audit.existing.ExistingNsg;
import org.apimplanner.model.audit.traffic.AddressWord;
import org.apimplanner.model.audit.traffic.TrafficEndSpec;
import org.apimplanner.model.net.Access;
import org.apimplanner.model.net.Direction;
import org.apimplanner.model.reference.AddressMeaning;

/// Holds the traffic a plan asks for against a network security group.
public final class NsgVerdicts {
    private NsgVerdicts() {}

    public static List<Answer> of(Scope scope, ExistingNsg nsg, NsgRules rules, List<Wanted> wanted) {
        return wanted.stream().map(each -> answer(scope, nsg, rules, each)).toList();
    }

    private static Answer answer(Scope scope, ExistingNsg nsg, NsgRules rules, Wanted wanted) {
        TrafficEndSpec far = far(scope, wanted);
        Direction direction = wanted.direction();
        return nsg.facts().complete()
                ? Answer.of(scope, wanted, far, rules.of(direction), nsg)
                : Answer.between(
                        Answer.of(scope, wanted, far, rules.extreme(direction, Access.DENY), nsg),
                        Answer.of(scope, wanted, far, rules.extreme(direction, Access.ALLOW), nsg));
    }

    /// The far end. `VirtualNetwork` there, too, means the machines of the instance, unless the
    /// requirement is for something else in the network.
    public static TrafficEndSpec far(Scope scope, Wanted wanted) {
        AddressWord word = scope.vocabulary().word(wanted.far());
        if (wanted.wholeNetwork()
                && word instanceof AddressWord.Addresses given
                && scope.isOutsidePeers(given.ranges())) {
            return new TrafficEndSpec.Given(wanted.far(), given.ranges());
        }
        boolean network = word.equals(new AddressWord.Place(AddressMeaning.VIRTUAL_NETWORK));
        return network && !wanted.wholeNetwork()
                ? new TrafficEndSpec.Subnet(wanted.far())
                : new TrafficEndSpec.Far(wanted.far(), word);
    }
}
