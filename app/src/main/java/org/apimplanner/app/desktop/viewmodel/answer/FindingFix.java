package org.apimplanner.app.desktop.viewmodel.answer;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.apimplanner.app.desktop.state.PlanSession;
import org.apimplanner.app.desktop.viewmodel.words.Messages;
import org.apimplanner.model.plan.Plan;
import org.apimplanner.model.planner.Remedies;
import org.apimplanner.model.report.Finding;
import org.apimplanner.model.report.Report;

/// Makes the one change that mends a finding, where there is exactly one.
public final class FindingFix {
    /// A remedy never brings back what another one mends; should it, this ends it.
    private static final int MOST_ROUNDS = 8;

    private final PlanSession session;
    private final Function<Plan, Report> planner;
    private final Remedies remedies;
    private final Consumer<String> tell;
    private final Messages messages;

    /// @param planner says what a plan that is mended is found to have
    /// @param tell says that something was done
    public FindingFix(
            PlanSession session,
            Function<Plan, Report> planner,
            Remedies remedies,
            Consumer<String> tell,
            Messages messages) {
        this.planner = planner;
        this.session = session;
        this.remedies = remedies;
        this.tell = tell;
        this.messages = messages;
    }

    public boolean isPossible(Finding finding) {
        return remedy(session.plan(), finding).isPresent();
    }

    /// Changes the plan as one step; nothing happens where there is no way, or more than one.
    public void mend(Finding finding) {
        Plan before = session.plan();
        session.step(finding.path(), plan -> remedy(plan, finding).orElse(plan));
        if (!session.plan().equals(before)) {
            tell.accept(messages.text("notice.fixed", finding.fix().orElse(finding.message())));
        }
    }

    /// Mends every finding that has one way to be mended, as one step. A plan that is mended may have a finding
    /// that the fault before it hid: that is mended, too.
    public void mendAll() {
        session.step("/findings", this::mended);
        tell.accept(messages.text("notice.fixed-all"));
    }

    private Plan mended(Plan plan) {
        Plan mended = plan;
        Set<Plan> seen = new HashSet<>();
        while (seen.size() < MOST_ROUNDS && seen.add(mended)) {
            for (Finding finding : planner.apply(mended).findings()) {
                mended = remedy(mended, finding).orElse(mended);
            }
        }
        return mended;
    }

    private Optional<Plan> remedy(Plan plan, Finding finding) {
        return remedies.remedy(plan, finding).filter(changed -> !changed.equals(plan));
    }
}
