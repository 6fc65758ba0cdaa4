/// What tests of several packages share; it knows nothing of what they test.
package org.apimplanner.model.support;
