package org.apimplanner.model.planner;

import java.util.ArrayList;
import java.util.List;
import org.apimplanner.model.reference.NoticeArgument;
import org.apimplanner.model.reference.NoticeRow;
import org.apimplanner.model.reference.NoticeTopic;
import org.apimplanner.model.reference.SubnetRule;

/// What the documents say of every plan of a kind: which row applies is data.
final class NoticeFindings {
    private NoticeFindings() {}

    static void add(FindingList findings, PlannedRegion situation, NoticeTopic topic) {
        for (NoticeRow notice : situation.reference().notices()) {
            if (notice.topic() == topic && situation.matches(notice.appliesTo())) {
                List<Object> arguments = new ArrayList<>();
                for (NoticeArgument argument : notice.arguments()) {
                    arguments.add(argument.word());
                    arguments.add(value(situation, argument));
                }
                findings.add(notice.code(), notice.path(), arguments.toArray());
            }
        }
    }

    private static String value(PlannedRegion situation, NoticeArgument argument) {
        return switch (argument) {
            case PRIMARY ->
                PlannedRegion.factOf(
                                situation.reference(),
                                situation.plan(),
                                situation.plan().primaryRegion().name())
                        .displayName();
            case TAG_CODE -> situation.fact().tagCode();
            case DELEGATION ->
                SubnetStep.rule(situation).flatMap(SubnetRule::delegation).orElse("");
            case CLOUD -> situation.plan().cloud().word();
            case EDITION -> situation.edition().id();
        };
    }
}
