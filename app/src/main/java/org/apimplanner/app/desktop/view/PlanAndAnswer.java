package org.apimplanner.app.desktop.view;

import java.util.List;
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
    private final PartFocus parts;

    PlanAndAnswer(PlannerViewModel planner, FieldFocus focus) {
        plan = new PlanColumn(planner, focus);
        tabs = new AnswerTabs(planner, focus::goTo);
        setId("split");
        SummaryStrip strip = new SummaryStrip(
                planner.answer().summary(), planner.unread(), planner.messages(), tabs::showFindings, () -> {
                    planner.compare().compareWithStep();
                    tabs.show("compare");
                });
        TabRow heads = new TabRow(tabs);
        parts = new PartFocus(List.of(plan, strip, heads, tabs));
        VBox answer = new VBox(strip, heads, tabs);
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

    /// Moves the focus to the next part, or to the one before: the plan, the strip, the heads of the tabs, what
    /// is shown under them.
    ///
    /// @param by 1 or -1
    void goToPart(int by) {
        parts.go(getScene().getFocusOwner(), by);
    }

    /// Scrolls the plan as little as needed to show the node, where it is one of the plan's.
    void reveal(Node node) {
        parts.note(node);
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
