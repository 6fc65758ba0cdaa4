package org.apimplanner.model.audit.existing;

import java.util.Optional;

/// The full type and name of a resource in a template: those of the resources around it and its own.
///
/// @param resourceGroup empty where the template does not say
record ArmPath(String type, String name, Optional<String> resourceGroup) {
    static final ArmPath ROOT = new ArmPath("", "", Optional.empty());

    ArmPath below(String innerType, String innerName) {
        boolean full = type.isEmpty()
                || innerType.isEmpty()
                || ResourceKind.ofType(innerType).isPresent();
        return new ArmPath(
                full ? innerType : type + "/" + innerType,
                name.isEmpty() ? innerName : name + "/" + innerName,
                resourceGroup);
    }

    /// Where the resources of a deployment's template stand.
    ArmPath inside(Optional<String> deploymentGroup) {
        return new ArmPath("", "", deploymentGroup.or(() -> resourceGroup));
    }

    boolean isDeployment() {
        return type.equalsIgnoreCase("Microsoft.Resources/deployments");
    }

    Identity identity() {
        int slash = name.lastIndexOf('/');
        Optional<String> parent = slash < 0 ? Optional.empty() : Optional.of(Identity.last(name.substring(0, slash)));
        return new Identity(Identity.last(name), new Owner(parent, resourceGroup));
    }
}
