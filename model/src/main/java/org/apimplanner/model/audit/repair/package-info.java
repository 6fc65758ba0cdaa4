/// The smallest set of changes that lets an existing network meet a plan: names and priorities stay
/// where they can, and each change is needed.
///
/// It works on copies and writes nothing.
package org.apimplanner.model.audit.repair;
