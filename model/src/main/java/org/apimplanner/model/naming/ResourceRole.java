package org.apimplanner.model.naming;

import java.util.Locale;
import org.apimplanner.model.plan.PrivateService;

/// What the names of further resources have more than those of the instance.
public final class ResourceRole {
    /// The instance's own.
    public static final String SERVICE = "";

    /// The address of a NAT gateway.
    public static final String NAT = "-nat";

    /// The firewall rules that name doubtful service tags.
    public static final String TAGS = "-tags";

    private ResourceRole() {}

    /// The private endpoint of a service: `-storage-blob`.
    public static String of(PrivateService service) {
        return "-" + words(service.word()).replace(' ', '-');
    }

    /// `privateEndpoints` as `private endpoints`.
    public static String words(String camel) {
        return camel.replaceAll("([A-Z]|[0-9]+)", " $1").toLowerCase(Locale.ROOT);
    }
}
