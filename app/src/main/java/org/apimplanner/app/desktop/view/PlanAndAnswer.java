package org.apimplanner.app.desktop.view;

import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.apimplanner.app.desktop.state.WindowPlace;
import org.apimplanner.app.desktop.view.answer.SummaryStrip;
import org.apimplanner.app.desktop.view.control.FieldFocus;
import org.apimplanner.app.desktop.view.plan.PlanColumn;
import org.apimplanner.app.desktop.viewmodel.PlannerViewModel;

/// The plan to the left, its answer to the right.
final class PlanAndAnswer extends SplitPane {
    /// Where the plan ends while it is hidden, as a share of the width.
    static final double DIVIDER_WHEN_HIDDEN = 0.27;

    private static final double PLAN_WIDTH = 396;

    private final PlanColumn plan;
    private final AnswerTabs tabs;

    PlanAndAnswer(PlannerViewModel planner, FieldFocus focus) {
        plan = new PlanColumn(planner, focus);
        tabs = new AnswerTabs(planner, focus::goTo);
        setId("split");
        VBox answer = new VBox(
                new SummaryStrip(
                        planner.answer().summary(), planner.unread(), planner.messages(), tabs::showFindings, () -> {
                            planner.compare().compareWithStep();
                            tabs.show("compare");
                        }),
                new TabRow(tabs),
                tabs);
        answer.getStyleClass().add("answer");
        VBox.setVgrow(tabs, Priority.ALWAYS);
        getItems().setAll(plan, answer);
        WindowPlace window = planner.preferences().window();
        window.part().ifPresent(tabs::show);
        setDividerPositions(window.divider().orElse(PLAN_WIDTH / window.width()));
        setResizableWithParent(plan, false);
    }

    /// Hides the plan, or shows it again.
    void turnPlan() {
        if (!getItems().remove(plan)) {
            getItems().addFirst(plan);
            setDividerPositions(PLAN_WIDTH / getWidth());
        }
    }

    /// Adds a region and asks for its name.
    void addRegion() {
        plan.addRegion();
    }

    /// Scrolls the plan as little as needed to show the node, where it is one of the plan's.
    void reveal(Node node) {
        plan.reveal(node);
    }

    /// Brings a part of the answer to the front by its name, such as `compare`.
    void showPart(String name) {
        tabs.show(name);
    }

    /// Moves the focus to the filter of the table in sight.
    void find() {
        tabs.find();
    }

    /// Where the plan ends and the answer begins, as a share of the width.
    double divider() {
        double[] dividers = getDividerPositions();
        return dividers.length == 0 ? DIVIDER_WHEN_HIDDEN : dividers[0];
    }

    /// The part of the answer that is in front.
    String part() {
        return tabs.shown();
    }

    /// Shows what `other` showed: the same part of the answer, as wide.
    void goOnFrom(PlanAndAnswer other) {
        tabs.show(other.tabs.shown());
        if (other.getItems().size() < getItems().size()) {
            getItems().removeFirst();
        } else {
            setDividerPositions(other.getDividerPositions());
        }
    }
}
