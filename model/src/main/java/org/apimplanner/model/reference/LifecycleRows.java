package org.apimplanner.model.reference;

/// Decodes the rows that say what a change does to an instance.
final class LifecycleRows {
    private static final int MOST_MINUTES = 10_000;

    private final Citations citations;

    LifecycleRows(Citations citations) {
        this.citations = citations;
    }

    LifecycleRow row(JsonRow row) {
        AppliesTo appliesTo = citations.appliesTo(row);
        return new LifecycleRow(
                row.text("id"),
                row.word("change", ChangeKind.class),
                appliesTo,
                row.text("summary"),
                row.word("publicVip", AddressEffect.class),
                row.word("privateVip", AddressEffect.class),
                row.word("newSubnet", Need.class),
                row.word("secondPublicIp", Need.class),
                row.flag("newInstance", false),
                updateTime(row),
                row.has("downtime") ? row.word("downtime", Downtime.class) : Downtime.NONE,
                row.flag("developerDowntime", false),
                row.word("confidence", Confidence.class),
                row.objects("steps").stream().map(this::step).toList(),
                citations.sources(row, appliesTo.editions()));
    }

    private LifecycleStep step(JsonRow row) {
        LifecycleStep step = new LifecycleStep(row.text("step"), citations.appliesTo(row));
        row.end();
        return step;
    }

    private static UpdateTime updateTime(JsonRow row) {
        JsonRow minutes = row.object("updateMinutes");
        UpdateTime time = new UpdateTime(
                minutes.optionalNumber("least", 0, MOST_MINUTES), minutes.optionalNumber("most", 0, MOST_MINUTES));
        minutes.end();
        return time;
    }
}
