package org.apimplanner.model.reference;

import java.util.Optional;

/// How long an update of the instance takes, in minutes; both ends empty where no document says.
///
/// @param least empty for "up to"
/// @param most empty for "or longer"; 0 where the instance is not updated at all
public record UpdateTime(Optional<Integer> least, Optional<Integer> most) {
    /// No document gives a time.
    public static final UpdateTime UNKNOWN = new UpdateTime(Optional.empty(), Optional.empty());

    /// The instance is not updated.
    public static final UpdateTime NO_UPDATE = new UpdateTime(Optional.of(0), Optional.of(0));

    public UpdateTime {
        if (least.isPresent() && most.isPresent() && least.get() > most.get()) {
            throw new IllegalArgumentException("An update takes at least " + least.get() + " and at most " + most.get()
                    + " minutes, which no update can.");
        }
    }

    public boolean isNone() {
        return most.filter(minutes -> minutes == 0).isPresent();
    }
}
