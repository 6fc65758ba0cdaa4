package org.apimplanner.app.desktop.viewmodel.answer;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.apimplanner.app.desktop.state.PlanSession;
import org.apimplanner.app.desktop.viewmodel.words.Messages;
import org.apimplanner.model.plan.Plan;
import org.apimplanner.model.planner.Remedies;
import org.apimplanner.model.report.Finding;

/// Makes the one change that mends a finding, where there is exactly one.
public final class FindingFix {
    private final PlanSession session;
    private final Remedies remedies;
    private final Consumer<String> tell;
    private final Messages messages;

    /// @param tell says that something was done
    public FindingFix(PlanSession session, Remedies remedies, Consumer<String> tell, Messages messages) {
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

    /// Mends every finding that has one way to be mended, as one step.
    public void mendAll() {
        List<Finding> findings = session.report().findings();
        session.step("/findings", plan -> {
            Plan mended = plan;
            for (Finding finding : findings) {
                mended = remedy(mended, finding).orElse(mended);
            }
            return mended;
        });
        tell.accept(messages.text("notice.fixed-all"));
    }

    private Optional<Plan> remedy(Plan plan, Finding finding) {
        return remedies.remedy(plan, finding).filter(changed -> !changed.equals(plan));
    }
}
