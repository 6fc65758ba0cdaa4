/// What a plan asks of a network, and how an existing network answers: one verdict for each
/// requirement and each resource that could meet it.
///
/// It must not judge rules that no requirement asks for; that is `audit.finding`.
@NullMarked
package org.apimplanner.model.audit.verdict;

import org.jspecify.annotations.NullMarked;
