package org.apimplanner.model.audit.finding;

import java.util.Optional;
import org.apimplanner.model.audit.finding.GroupScene.Written;
import org.apimplanner.model.audit.finding.ServedBy.Aim;
import org.apimplanner.model.audit.verdict.Demands.Elsewhere;

/// Allow rules that the documents ask for, but not for a plan like this one.
final class RelevanceFindings {
    private final GroupScene scene;

    RelevanceFindings(GroupScene scene) {
        this.scene = scene;
    }

    /// Adds at most one finding about the rule.
    ///
    /// @return whether there is one
    boolean add(Written written) {
        if (!written.allows() || !written.meetsSubnet() || scene.servesKnown(written)) {
            return false;
        }
        Optional<Elsewhere> elsewhere = scene.candidates().elsewhere(written).stream()
                .filter(other -> scene.aim(written.filter().far(), other.wanted()) == Aim.SAME)
                .findFirst();
        elsewhere.ifPresent(other -> scene.add(
                other.why(),
                written,
                "requirement",
                Words.requirement(other.wanted()),
                "rule",
                other.wanted().rule(),
                "found",
                other.where(),
                "expected",
                other.here()));
        return elsewhere.isPresent();
    }
}
