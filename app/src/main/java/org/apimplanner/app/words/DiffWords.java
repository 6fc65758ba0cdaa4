package org.apimplanner.app.words;

import java.util.Locale;
import org.apimplanner.model.diff.Action;
import org.apimplanner.model.diff.Diff;
import org.apimplanner.model.diff.ReportPart;
import org.apimplanner.model.reference.AddressEffect;
import org.apimplanner.model.reference.ChangeKind;
import org.apimplanner.model.reference.Confidence;
import org.apimplanner.model.reference.Downtime;
import org.apimplanner.model.reference.Need;
import org.apimplanner.model.reference.UpdateTime;

/// The answers of a comparison in words.
public final class DiffWords {
    private DiffWords() {}

    public static String of(AddressEffect effect) {
        return switch (effect) {
            case NONE -> "none before or after";
            case STAYS -> "stays";
            case APPEARS -> "a new one appears";
            case DISAPPEARS -> "goes away";
            case DEPENDS -> "changes or stays, as you choose";
            case CHANGES -> "changes";
        };
    }

    public static String of(Need need) {
        return switch (need) {
            case NO -> "not needed";
            case CAN -> "can be brought, need not";
            case SHOULD -> "should be planned, the documents disagree";
            case MUST -> "needed";
        };
    }

    public static String of(UpdateTime time) {
        if (time.isNone()) {
            return "none, the instance is not updated";
        }
        if (time.least().isPresent()) {
            return time.most()
                    .map(most -> time.least().get() + " to " + most + " minutes")
                    .orElseGet(() -> time.least().get() + " minutes or longer");
        }
        return time.most().map(most -> "up to about " + most + " minutes").orElse("no document gives a time");
    }

    public static String of(Downtime downtime) {
        return switch (downtime) {
            case NONE -> "none";
            case POSSIBLE -> "possible, see the steps";
            case DURING_UPDATE -> "yes, during the update (Developer tier)";
        };
    }

    /// What clients notice of the change. A new instance stands beside the old one, so that it is up to
    /// people, not to Azure, whether there is a gap.
    public static String downtime(Downtime downtime, boolean newInstance) {
        return newInstance && downtime == Downtime.NONE
                ? "yours to avoid: clients move to the new instance"
                : of(downtime);
    }

    public static String of(Confidence confidence) {
        return switch (confidence) {
            case DOCUMENTED -> "documented";
            case INFERRED -> "inferred: the documents do not say so outright";
        };
    }

    public static String of(ReportPart section) {
        return switch (section) {
            case SUBNET -> "Subnet";
            case NSG_RULES -> "Security rules";
            case ROUTES -> "Routes";
            case FIREWALL -> "Firewall";
            case SERVICE_ENDPOINTS -> "Service endpoints";
            case SOURCE_ADDRESSES -> "Source addresses";
            case DNS_RECORDS -> "DNS records";
            case PUBLIC_IP -> "Public IP address";
            case COMPANIONS -> "Beside the instance";
        };
    }

    /// A value that may be absent.
    public static String shown(String value) {
        return value.isEmpty() ? "(none)" : value;
    }

    /// One of the two plans: `Contoso (edition 2026-08)`.
    public static String of(Diff.Side side) {
        String plan = side.plan().name().isEmpty() ? "Plan" : side.plan().name();
        return plan + " (edition " + side.edition().id() + ")";
    }

    /// `added`, `removed` or `changed`.
    public static String of(Action action) {
        return action.word();
    }

    /// `subnetMoved` as `Subnet moved`.
    public static String of(ChangeKind change) {
        String spaced = change.word().replaceAll("([A-Z])", " $1").toLowerCase(Locale.ROOT);
        return Character.toUpperCase(spaced.charAt(0)) + spaced.substring(1);
    }
}
