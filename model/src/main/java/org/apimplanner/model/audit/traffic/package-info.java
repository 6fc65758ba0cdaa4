/// The algebra of filtered traffic: exact answers to the question what part of some required traffic
/// a list of rules lets through.
///
/// Traffic is a product of protocols, source ports, destination ports and the two ends. It is cut at
/// every boundary that a rule draws, and each piece goes to the first rule that matches it, so
/// nothing is sampled. What depends on addresses that nobody gave stays undecided. Nothing here knows
/// plans, files or findings.
@NullMarked
package org.apimplanner.model.audit.traffic;

import org.jspecify.annotations.NullMarked;
