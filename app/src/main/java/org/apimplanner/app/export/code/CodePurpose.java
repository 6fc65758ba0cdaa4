package org.apimplanner.app.export.code;

import java.util.List;
import org.apimplanner.model.deployment.RuleCollectionGroup;
import org.apimplanner.model.report.Route;

/// What a resource is for, in the words of every language.
public final class CodePurpose {
    /// How long others may keep an address, in seconds.
    public static final int RECORD_TTL = 3_600;

    private CodePurpose() {}

    public static String of(Route route) {
        return route.name() + ": " + route.purpose();
    }

    public static List<String> of(RuleCollectionGroup group) {
        String calls = "What the instance in " + group.displayName() + " calls.";
        return group.doubtful()
                ? List.of(
                        calls + " Azure's tag file does not declare these tags for firewalls; if yours refuses one,",
                        "put its addresses there: apim-network-planner tags TAGS.json expand TAG.")
                : List.of(calls);
    }
}
