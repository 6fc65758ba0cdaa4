package org.apimplanner.app.desktop.viewmodel.answer;

import java.util.List;
import java.util.stream.Collectors;
import org.apimplanner.app.desktop.viewmodel.words.Messages;
import org.apimplanner.model.net.Direction;
import org.apimplanner.model.reference.AuditFacts.DefaultRule;

/// The rules that Azure itself has in every network security group, after all others: the portal shows them at the
/// end of its table. No plan makes or changes them, so they are no rows of the answer.
final class AzureRules {
    private AzureRules() {}

    static String sentence(List<DefaultRule> rules, Messages messages) {
        return messages.text("nsg.azure", listed(rules, Direction.INBOUND), listed(rules, Direction.OUTBOUND));
    }

    private static String listed(List<DefaultRule> rules, Direction direction) {
        return rules.stream()
                .filter(rule -> rule.direction() == direction)
                .map(rule -> rule.priority() + " " + rule.name())
                .collect(Collectors.joining(", "));
    }
}
