package org.apimplanner.app.desktop.viewmodel.answer;

import java.util.List;
import java.util.Optional;
import org.apimplanner.app.desktop.state.PlanSession;
import org.apimplanner.model.plan.Plan;
import org.apimplanner.model.planner.Remedies;
import org.apimplanner.model.report.Finding;

/// Makes the one change that mends a finding, where there is exactly one.
public final class FindingFix {
    private final PlanSession session;
    private final Remedies remedies;

    public FindingFix(PlanSession session, Remedies remedies) {
        this.session = session;
        this.remedies = remedies;
    }

    public boolean isPossible(Finding finding) {
        return remedy(session.plan(), finding).isPresent();
    }

    /// Changes the plan as one step; nothing happens where there is no way, or more than one.
    public void mend(Finding finding) {
        session.update(plan -> remedy(plan, finding).orElse(plan));
    }

    /// Mends every finding that has one way to be mended, as one step.
    public void mendAll() {
        List<Finding> findings = session.report().findings();
        session.step("", plan -> {
            Plan mended = plan;
            for (Finding finding : findings) {
                mended = remedy(mended, finding).orElse(mended);
            }
            return mended;
        });
    }

    private Optional<Plan> remedy(Plan plan, Finding finding) {
        return remedies.remedy(plan, finding).filter(changed -> !changed.equals(plan));
    }
}
