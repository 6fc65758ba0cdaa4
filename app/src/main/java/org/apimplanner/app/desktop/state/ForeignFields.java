package org.apimplanner.app.desktop.state;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apimplanner.model.json.Json;

/// What another version of the program left in a file that this one writes, too: a person has both, or goes back
/// to the older one for a while, and must find again what the newer one remembered.
final class ForeignFields {
    private ForeignFields() {}

    /// The fields of `ours`, then those of `there` that this version knows nothing of.
    ///
    /// @param there the object as it stands in the file
    /// @param known the fields of this version, also those that are left out now
    static Json.Obj kept(Json.Obj ours, Json there, Set<String> known) {
        List<Json.Member> foreign =
                members(there).filter(member -> !known.contains(member.name())).toList();
        List<Json.Member> all = new ArrayList<>(ours.members());
        all.addAll(foreign);
        return new Json.Obj(all);
    }

    /// The value of a field; empty where there is none.
    static Optional<Json> of(Json there, String name) {
        return members(there)
                .filter(member -> member.name().equals(name))
                .map(Json.Member::value)
                .findFirst();
    }

    private static Stream<Json.Member> members(Json there) {
        return there instanceof Json.Obj object ? object.members().stream() : Stream.empty();
    }
}
