/// What a plan's network is made of in Azure, as resources with names: the one model that every
/// language of infrastructure code prints.
///
/// Names, limits and short texts are settled here, once. It must not know how any language writes them.
@NullMarked
package org.apimplanner.model.deployment;

import org.jspecify.annotations.NullMarked;
