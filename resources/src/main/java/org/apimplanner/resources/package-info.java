/**
 * Opens what ships beside the code: reference data, schemas, samples, message bundles, styles.
 *
 * <p>It knows file names and bytes. It must not know what the data mean: reading them into types is
 * the model's work.
 */
@NullMarked
package org.apimplanner.resources;

import org.jspecify.annotations.NullMarked;
