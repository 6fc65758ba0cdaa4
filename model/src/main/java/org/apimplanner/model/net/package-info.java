/// Values of IPv4 networking (an address, a range, a port range) and the words of Azure's rules
/// (direction, access, protocol, next hop).
///
/// Each is checked once, on construction, and canonical from then on. Nothing here knows a plan or a
/// file.
@NullMarked
package org.apimplanner.model.net;

import org.jspecify.annotations.NullMarked;
