package org.apimplanner.model.audit.finding;

import org.apimplanner.model.audit.finding.AuditedGroup.Written;
import org.apimplanner.model.audit.finding.RuleIntent.Aim;
import org.apimplanner.model.audit.traffic.AddressWord;
import org.apimplanner.model.audit.verdict.Wanted;
import org.apimplanner.model.reference.AuditFindingCode;
import org.apimplanner.model.reference.RouteKind;

/// Allow rules that let in one region of the control plane alone.
final class RegionalTagFindings {
    private final AuditedGroup scene;
    private final String controlPlane;

    RegionalTagFindings(AuditedGroup scene) {
        this.scene = scene;
        this.controlPlane = scene.scope().reference().routes().stream()
                .filter(row -> row.kind() == RouteKind.CONTROL_PLANE_TAG)
                .flatMap(row -> row.destination().stream())
                .findFirst()
                .orElse("");
    }

    /// Adds a finding where no other rule lets the rest in.
    ///
    /// @return whether there is one
    boolean add(Written written) {
        if (!written.allows() || !written.meetsSubnet()) {
            return false;
        }
        for (Wanted wanted : scene.candidates().own(written)) {
            if (wanted.far().equals(controlPlane) && namesPart(written, wanted) && !scene.isMetInFull(wanted)) {
                scene.add(
                        AuditFindingCode.REGIONAL_TAG,
                        written,
                        "found",
                        Words.source(written.rule()),
                        "expected",
                        wanted.far(),
                        "rule",
                        wanted.rule());
                return true;
            }
        }
        return false;
    }

    /// Addresses are no tag, and a list that names the whole tag, too, lacks nothing.
    private boolean namesPart(Written written, Wanted wanted) {
        return scene.aim(written.filter().far(), wanted) == Aim.NARROWER
                && written.filter().far().stream().noneMatch(AddressWord.Addresses.class::isInstance);
    }
}
