package org.apimplanner.model.audit.traffic;

import java.util.List;

/// A set of machines of which at least one exists, so that traffic lacks something for certain when
/// none of them is reached.
///
/// @param rows indices of the rows they are in
/// @param byAddress true where there is one at each address of the rows; false where there is one at
///     some address of some row
record Witness(List<Integer> rows, boolean byAddress) {
    Witness {
        rows = List.copyOf(rows);
    }
}
