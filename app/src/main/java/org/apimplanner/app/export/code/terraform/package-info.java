/// Deployments as Terraform for the provider azurerm, formatted as `terraform fmt` does.
///
/// It knows HCL, the provider's resources and where its versions differ.
@NullMarked
package org.apimplanner.app.export.code.terraform;

import org.jspecify.annotations.NullMarked;
