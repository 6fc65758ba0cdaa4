package org.apimplanner.app.desktop.viewmodel.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.apimplanner.model.plan.Plan;
import org.apimplanner.model.plan.Surroundings;

/// A list of the plan whose entries come and go.
///
/// @param path the JSON pointer of the list
record Listing<T>(String path, Function<Plan, List<T>> read, BiFunction<Plan, List<T>, Plan> write) {
    /// One of the lists around the whole instance.
    static <T> Listing<T> around(
            String path, Function<Surroundings, List<T>> read, BiFunction<Surroundings, List<T>, Surroundings> write) {
        return new Listing<>(
                path,
                plan -> read.apply(plan.surroundings()),
                (plan, entries) -> plan.withSurroundings(write.apply(plan.surroundings(), entries)));
    }

    String path(int index) {
        return path + "/" + index;
    }

    int size(Plan plan) {
        return read.apply(plan).size();
    }

    T at(Plan plan, int index) {
        return read.apply(plan).get(index);
    }

    boolean has(Plan plan, int index) {
        return index < size(plan);
    }

    /// The plan with this entry in the place of another, or behind the last.
    Plan with(Plan plan, int index, T value) {
        List<T> entries = new ArrayList<>(read.apply(plan));
        if (index < entries.size()) {
            entries.set(index, value);
        } else {
            entries.add(value);
        }
        return write.apply(plan, entries);
    }

    Plan without(Plan plan, int index) {
        List<T> entries = new ArrayList<>(read.apply(plan));
        entries.remove(index);
        return write.apply(plan, entries);
    }

    /// Writes one part of the entry at an index.
    <V> BiFunction<Plan, V, Plan> writing(int index, BiFunction<T, V, T> part) {
        return (plan, value) -> with(plan, index, part.apply(at(plan, index), value));
    }
}
