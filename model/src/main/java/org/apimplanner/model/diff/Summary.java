package org.apimplanner.model.diff;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.apimplanner.model.reference.AddressEffect;
import org.apimplanner.model.reference.Downtime;
import org.apimplanner.model.reference.Need;
import org.apimplanner.model.reference.UpdateTime;

/// All consequences together: of each answer the gravest.
///
/// @param updateMinutes of the longest update; none where nothing updates the instance
public record Summary(
        AddressEffect publicVip,
        AddressEffect privateVip,
        Need newSubnet,
        Need secondPublicIp,
        boolean newInstance,
        UpdateTime updateMinutes,
        Downtime downtime) {

    static Summary of(List<Consequence> consequences) {
        return new Summary(
                gravest(consequences, Consequence::publicVip, AddressEffect.NONE),
                gravest(consequences, Consequence::privateVip, AddressEffect.NONE),
                gravest(consequences, Consequence::newSubnet, Need.NO),
                gravest(consequences, Consequence::secondPublicIp, Need.NO),
                consequences.stream().anyMatch(Consequence::newInstance),
                longest(consequences.stream().map(Consequence::updateMinutes).toList()),
                gravest(consequences, Consequence::downtime, Downtime.NONE));
    }

    private static <E extends Enum<E>> E gravest(List<Consequence> all, Function<Consequence, E> answer, E least) {
        return all.stream().map(answer).max(Comparator.naturalOrder()).orElse(least);
    }

    private static UpdateTime longest(List<UpdateTime> times) {
        List<UpdateTime> updates = times.stream().filter(t -> !t.isNone()).toList();
        if (updates.isEmpty()) {
            return UpdateTime.NO_UPDATE;
        }
        List<UpdateTime> known =
                updates.stream().filter(t -> !t.equals(UpdateTime.UNKNOWN)).toList();
        if (known.isEmpty()) {
            return UpdateTime.UNKNOWN;
        }
        Optional<Integer> least =
                known.stream().flatMap(t -> t.least().stream()).max(Comparator.naturalOrder());
        boolean open = known.stream().anyMatch(t -> t.most().isEmpty());
        Optional<Integer> most = known.stream().flatMap(t -> t.most().stream()).max(Comparator.naturalOrder());
        return new UpdateTime(least, open ? Optional.empty() : most);
    }
}
