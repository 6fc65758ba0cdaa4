package org.apimplanner.app.export.code;

import java.util.ArrayList;
import java.util.List;
import org.apimplanner.app.words.Plain;
import org.apimplanner.model.deployment.Deployment;
import org.apimplanner.model.plan.Plan;
import org.apimplanner.model.report.Finding;

/// What stands at the top of each file: of which plan, edition and program it is, and what is wrong with the plan.
///
/// @param subject of which plan, in one line
/// @param origin by which program and edition, in one line
/// @param errors each in one line; none for a plan without errors
public record CodeHead(String subject, String origin, List<String> errors) {
    /// The note of a plan without a subnet.
    public static final String NOTHING = "This plan uses no subnet, so there is nothing to deploy.";

    public CodeHead {
        errors = List.copyOf(errors);
    }

    static CodeHead of(Deployment deployment, String version) {
        Plan plan = deployment.plan();
        String name = plan.name().isEmpty() ? "a plan without a name" : "the plan '" + Plain.of(plan.name()) + "'";
        return new CodeHead(
                "Network for Azure API Management (tier " + plan.tier().word() + ", mode "
                        + plan.mode().word() + "), from " + name + ".",
                "Written by apim-network-planner " + version + " after edition "
                        + deployment.edition().id() + " of its reference data (as of "
                        + deployment.edition().asOf() + ").",
                deployment.errors().stream().map(CodeHead::error).toList());
    }

    private static String error(Finding finding) {
        String where = finding.path().isEmpty() ? "" : " (" + finding.path() + ")";
        return "ERROR" + where + ": " + Plain.of(finding.message());
    }

    /// All lines, errors first.
    ///
    /// @param notes what else to say, one line each
    public List<String> lines(List<String> notes) {
        List<String> lines = new ArrayList<>();
        if (!errors.isEmpty()) {
            lines.add("DO NOT DEPLOY: the plan has errors.");
            lines.addAll(errors);
        }
        lines.add(subject);
        lines.add(origin);
        lines.addAll(notes);
        return List.copyOf(lines);
    }
}
