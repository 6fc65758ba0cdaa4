package org.apimplanner.model.audit.arm;

import org.apimplanner.model.json.Json;

/// What the evaluation of one file may cost, so that values made of each other cannot grow without end.
/// Only what expressions and loops make is counted, never what a file writes out.
final class Allowance {
    static final String USED_UP = "values that refer to each other without end";

    private static final int MOST_STEPS = 6_000_000;

    private static final int MOST_VALUES = 3_000_000;

    /// Steps inside each other. Compiled templates stay far below; the thread's stack must hold them.
    private static final int DEEPEST = 250;

    /// How deep a made value may be.
    private static final int DEEPEST_VALUE = 120;

    /// How often loops may repeat resources in all: several times what one deployment of Azure's may hold.
    private static final int MOST_TURNS = 5_000;

    private long steps;
    private long values;
    private int turns;
    private int depth;

    /// Whether one more step may be made inside those under way; each is followed by [#leave].
    boolean enter() {
        depth++;
        return ++steps <= MOST_STEPS && depth <= DEEPEST;
    }

    void leave() {
        depth--;
    }

    /// Whether a function may look at so many values.
    boolean affords(long count) {
        steps += count;
        return steps <= MOST_STEPS;
    }

    /// Whether the entries of a made list may be kept.
    boolean affordsEntries(Json value) {
        return affords(value instanceof Json.Arr list ? list.items().size() : 0);
    }

    /// Whether a made value may be looked at as a whole.
    boolean affordsLook(Json value) {
        long size = size(value, 0, MOST_STEPS - steps);
        return size >= 0 && affords(size);
    }

    /// Whether a made value may become part of what is read.
    boolean takes(Json value) {
        long size = size(value, 0, MOST_VALUES - values);
        values += Math.max(size, 0);
        return size >= 0;
    }

    /// Whether a loop may repeat a resource once more.
    boolean takesTurn(Json resource) {
        return ++turns <= MOST_TURNS && takes(resource);
    }

    /// How many values there are in one; negative where more than allowed, or too deep.
    private static long size(Json value, int depth, long most) {
        if (depth > DEEPEST_VALUE || most < 1) {
            return -1;
        }
        long size = 1;
        if (value instanceof Json.Arr list) {
            for (Json item : list.items()) {
                long inner = size(item, depth + 1, most - size);
                if (inner < 0) {
                    return -1;
                }
                size += inner;
            }
        } else if (value instanceof Json.Obj object) {
            for (Json.Member member : object.members()) {
                long inner = size(member.value(), depth + 1, most - size);
                if (inner < 0) {
                    return -1;
                }
                size += inner;
            }
        }
        return size;
    }
}
