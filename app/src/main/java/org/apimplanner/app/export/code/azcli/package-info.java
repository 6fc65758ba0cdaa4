/// Deployments as a script of the Azure CLI.
///
/// It knows the shell's quoting and the commands; the firewall's part is an ARM template, since the CLI has no
/// command for it without an extension.
@NullMarked
package org.apimplanner.app.export.code.azcli;

import org.jspecify.annotations.NullMarked;
