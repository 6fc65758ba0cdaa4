package org.apimplanner.model.planner;

import org.apimplanner.model.reference.NoticeRow;
import org.apimplanner.model.reference.SubnetRule;

/// What the documents say of every plan of a kind: which row applies is data.
final class NoticeFindings {
    private NoticeFindings() {}

    static void add(FindingList findings, Situation situation) {
        String primary = Situation.factOf(
                        situation.reference(),
                        situation.plan(),
                        situation.plan().primaryRegion().name())
                .displayName();
        String delegation =
                SubnetStep.rule(situation).flatMap(SubnetRule::delegation).orElse("");
        for (NoticeRow notice : situation.reference().notices()) {
            if (situation.matches(notice.appliesTo())) {
                findings.add(
                        notice.code(),
                        notice.path(),
                        "primary",
                        primary,
                        "tagCode",
                        situation.fact().tagCode(),
                        "delegation",
                        delegation);
            }
        }
    }
}
