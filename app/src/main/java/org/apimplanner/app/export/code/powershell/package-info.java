/// Deployments as a script of Azure PowerShell.
///
/// It knows PowerShell's quoting and the cmdlets of Az.Network and Az.PrivateDns, and keeps to plain syntax.
@NullMarked
package org.apimplanner.app.export.code.powershell;

import org.jspecify.annotations.NullMarked;
