/// Microsoft's downloadable service tag file: its tags, their ranges, and the fewest ranges that hold
/// the same addresses.
///
/// It reads JSON token by token and must not know plans or rules.
package org.apimplanner.model.tags;
