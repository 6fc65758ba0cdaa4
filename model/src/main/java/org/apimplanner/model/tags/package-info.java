/// Microsoft's downloadable service tag file: its tags, their ranges, and the fewest ranges that hold
/// the same addresses.
///
/// It reads JSON token by token, with Jackson's parser and not through `json`, since a tree of its seventy
/// thousand ranges would cost more than the reading. It must not know plans or rules.
@NullMarked
package org.apimplanner.model.tags;

import org.jspecify.annotations.NullMarked;
