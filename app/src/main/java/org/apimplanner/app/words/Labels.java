package org.apimplanner.app.words;

import java.util.stream.Collectors;
import org.apimplanner.model.net.Ipv4Prefix;
import org.apimplanner.model.plan.Cloud;
import org.apimplanner.model.plan.Feature;
import org.apimplanner.model.plan.Mode;
import org.apimplanner.model.plan.RegionPlan;
import org.apimplanner.model.plan.Tier;
import org.apimplanner.model.reference.CompanionKind;
import org.apimplanner.model.reference.Phase;
import org.apimplanner.model.reference.ReferenceData;
import org.apimplanner.model.reference.Severity;
import org.apimplanner.model.report.Companion;

/// The names people know, for the words of a plan.
public record Labels(ReferenceData reference) {
    public String tier(Tier tier) {
        return reference.tier(tier).label();
    }

    public String mode(Mode mode) {
        return reference.mode(mode).label();
    }

    public String feature(Feature feature) {
        return reference.feature(feature).label();
    }

    public static String cloud(Cloud cloud) {
        return switch (cloud) {
            case PUBLIC -> "Azure public";
            case US_GOV -> "Azure US Government";
            case CHINA -> "Azure China";
        };
    }

    public static String severity(Severity severity) {
        return switch (severity) {
            case ERROR -> "Error";
            case WARNING -> "Warning";
            case INFO -> "Note";
        };
    }

    public static String phase(Phase phase) {
        return switch (phase) {
            case BEFORE -> "Before the deployment";
            case DEPLOY -> "During the deployment";
            case VERIFY -> "After the deployment";
            case CHANGE -> "With every later change";
        };
    }

    /// What something beside the instance is, and its own name where it has one.
    public static String companion(Companion companion) {
        String kind = companion(companion.kind());
        return companion.name().equals(kind) ? kind : kind + " " + companion.name();
    }

    public static String companion(CompanionKind kind) {
        return switch (kind) {
            case APPLICATION_GATEWAY -> "Application Gateway";
            case FRONT_DOOR -> "Front Door";
            case PRIVATE_ENDPOINTS -> "Private endpoints";
            case WORKSPACE_GATEWAY -> "Workspace gateway";
            case SELF_HOSTED_GATEWAY -> "Self-hosted gateways";
        };
    }

    /// Why a region that needs a subnet has none: a network that is full is not one that was not given.
    public static String noSubnet(RegionPlan region) {
        if (region.vnet().isEmpty()) {
            return "no address space given";
        }
        return "no room in " + network(region) + " beside what is in use";
    }

    /// The ranges of a region's network, each after the other; empty where the plan gives none.
    public static String network(RegionPlan region) {
        return region.vnet().stream().map(Ipv4Prefix::toString).collect(Collectors.joining(", "));
    }

    /// `yes` or `no`.
    public static String yesNo(boolean value) {
        return value ? "yes" : "no";
    }
}
