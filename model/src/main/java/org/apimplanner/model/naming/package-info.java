/// The names of Azure resources: from a plan's pattern, and which resource of a region plays which part.
///
/// It knows plans, reports and the facts about names. It must not know who asks: the planner tells a person the
/// same names that the code of a deployment gives.
@NullMarked
package org.apimplanner.model.naming;

import org.jspecify.annotations.NullMarked;
