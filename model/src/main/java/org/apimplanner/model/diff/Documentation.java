package org.apimplanner.model.diff;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apimplanner.model.reference.ChangeKind;
import org.apimplanner.model.reference.ReferenceData;
import org.apimplanner.model.reference.UpdateTime;
import org.apimplanner.model.report.Report;

/// What two editions say differently about the changes one plan may meet.
final class Documentation {
    private Documentation() {}

    /// None where more than the edition differs between the plans.
    static List<LifecycleChange> changes(Report before, Report after, ReferenceData reference) {
        boolean onePlan = before.plan().withEdition(after.plan().edition()).equals(after.plan());
        if (!onePlan || before.edition().equals(after.edition())) {
            return List.of();
        }
        Map<ChangeKind, Consequence> old = new EnumMap<>(ChangeKind.class);
        Lifecycle.possible(before, reference).forEach(c -> old.put(c.change(), c));
        List<LifecycleChange> changes = new ArrayList<>();
        for (Consequence fresh : Lifecycle.possible(after, reference)) {
            List<FieldChange> fields =
                    old.containsKey(fresh.change()) ? differences(old.get(fresh.change()), fresh) : List.of();
            if (!fields.isEmpty()) {
                changes.add(new LifecycleChange(fresh.change(), fields));
            }
        }
        return changes;
    }

    private static List<FieldChange> differences(Consequence before, Consequence after) {
        List<FieldChange> fields = new ArrayList<>();
        add(fields, "publicVip", before.publicVip().word(), after.publicVip().word());
        add(fields, "privateVip", before.privateVip().word(), after.privateVip().word());
        add(fields, "newSubnet", before.newSubnet().word(), after.newSubnet().word());
        add(
                fields,
                "secondPublicIp",
                before.secondPublicIp().word(),
                after.secondPublicIp().word());
        add(fields, "updateMinutes", minutes(before.updateMinutes()), minutes(after.updateMinutes()));
        add(fields, "downtime", before.downtime().word(), after.downtime().word());
        add(fields, "confidence", before.confidence().word(), after.confidence().word());
        add(fields, "steps", onlyIn(before, after), onlyIn(after, before));
        return fields;
    }

    private static void add(List<FieldChange> fields, String name, String before, String after) {
        if (!before.equals(after)) {
            fields.add(new FieldChange(name, before, after));
        }
    }

    /// `15-45`, `15-` for 15 or longer, `-45` for up to 45.
    private static String minutes(UpdateTime time) {
        return time.equals(UpdateTime.UNKNOWN)
                ? ""
                : time.least().map(Object::toString).orElse("") + "-"
                        + time.most().map(Object::toString).orElse("");
    }

    private static String onlyIn(Consequence one, Consequence other) {
        return String.join(
                " ",
                one.steps().stream()
                        .filter(step -> !other.steps().contains(step))
                        .toList());
    }
}
