package org.apimplanner.app.desktop.view;

import java.util.List;
import java.util.Locale;
import javafx.beans.InvalidationListener;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.apimplanner.app.desktop.state.WindowPlace;
import org.apimplanner.app.desktop.view.answer.SummaryStrip;
import org.apimplanner.app.desktop.view.control.Choices;
import org.apimplanner.app.desktop.view.control.FieldFocus;
import org.apimplanner.app.desktop.view.control.Nodes;
import org.apimplanner.app.desktop.view.plan.PlanColumn;
import org.apimplanner.app.desktop.viewmodel.PlannerViewModel;

/// The plan to the left, its answer to the right. Where there is no room for both, one of them has all of it, and
/// the other is a key or a click away.
final class PlanAndAnswer extends VBox {
    /// Where the plan ends while it is hidden, as a share of the width.
    static final double DIVIDER_WHEN_HIDDEN = 0.27;

    private static final double PLAN_WIDTH = 396;

    /// The width that both need side by side, in least widths of the plan, and in those of the answer.
    private static final double PLANS = 2.1;

    private static final double ANSWERS = 3.1;

    /// The least height at which the numbers of all regions have room above the answer, in the same widths.
    private static final double PLANS_HIGH = 0.88;

    private static final double ANSWERS_HIGH = 1.3;

    private enum Side {
        PLAN,
        ANSWER
    }

    private final PlanColumn plan;
    private final AnswerTabs tabs;
    private final SummaryStrip strip;
    private final ScrollPane answer;
    private final SplitPane split = new SplitPane();
    private final ObjectProperty<Side> front = new SimpleObjectProperty<>(Side.PLAN);
    private final Choices<Side> sides;
    private final PartFocus parts;
    private final ObservableValue<Number> width = sceneProperty().flatMap(Scene::widthProperty);
    private final ObservableValue<Number> height = sceneProperty().flatMap(Scene::heightProperty);
    private boolean planHidden;
    private boolean alone;
    private double divider;

    PlanAndAnswer(PlannerViewModel planner, FieldFocus focus) {
        plan = new PlanColumn(planner, focus);
        tabs = new AnswerTabs(planner, focus::goTo);
        strip = new SummaryStrip(
                planner.answer().summary(), planner.unread(), planner.messages(), tabs::showFindings, () -> {
                    planner.compare().compareWithStep();
                    showPart("compare");
                });
        TabRow heads = new TabRow(tabs);
        parts = new PartFocus(List.of(plan, strip, heads, tabs));
        VBox pieces = new VBox(strip, heads, tabs);
        pieces.getStyleClass().add("answer");
        VBox.setVgrow(tabs, Priority.ALWAYS);
        // In a low window the answer scrolls instead of losing its lower end.
        answer = new ScrollPane(pieces);
        answer.setFitToWidth(true);
        answer.setFitToHeight(true);
        answer.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        answer.getStyleClass().add("answer-scroll");
        sides = new Choices<>(
                "sides",
                List.of(Side.values()),
                Side.values().length,
                side -> planner.messages().text("side." + side.name().toLowerCase(Locale.ROOT)),
                front,
                front::set);
        sides.setAccessibleText(planner.messages().text("side.name"));
        WindowPlace window = planner.preferences().window();
        window.part().ifPresent(tabs::show);
        divider = window.divider().orElse(PLAN_WIDTH / window.width());
        split.setId("split");
        split.visibleProperty().bind(visibleProperty());
        SplitPane.setResizableWithParent(plan, false);
        VBox.setVgrow(split, Priority.ALWAYS);
        getChildren().setAll(sides, split);
        getStyleClass().add("plan-and-answer");
        focus.veil("", plan, () -> front.set(Side.PLAN));
        InvalidationListener room = changed -> arrange();
        // The window's width is known before its nodes are laid out, which what comes and goes then would disturb.
        width.addListener(room);
        height.addListener(room);
        // Least widths come with the letters' size, while styles are given to the very nodes that would come and go.
        InvalidationListener letters = changed -> requestLayout();
        plan.minWidthProperty().addListener(letters);
        answer.minWidthProperty().addListener(letters);
        front.addListener(changed -> fill());
        fill();
    }

    @Override
    protected void layoutChildren() {
        arrange();
        super.layoutChildren();
    }

    /// Whether there is room for one of the two only.
    private boolean isNarrow() {
        boolean planned = split.getItems().contains(plan);
        double needed = planned ? PLANS * plan.getMinWidth() : ANSWERS * answer.getMinWidth();
        return isLess(width, needed);
    }

    private boolean isLow() {
        boolean planned = split.getItems().contains(plan);
        return isLess(height, planned ? PLANS_HIGH * plan.getMinWidth() : ANSWERS_HIGH * answer.getMinWidth());
    }

    private static boolean isLess(ObservableValue<Number> size, double needed) {
        double known = size.getValue() == null ? 0 : size.getValue().doubleValue();
        return known > 0 && known < needed;
    }

    private void arrange() {
        boolean narrow = isNarrow();
        if (narrow && !alone && split.getItems().size() > 1) {
            divider = split.getDividerPositions()[0];
            stayWhereTheFocusIs();
        }
        alone = narrow;
        Nodes.show(strip, !isLow());
        fill();
    }

    /// Whoever works in the answer, or in the plan, goes on there.
    private void stayWhereTheFocusIs() {
        Node owner = getScene().getFocusOwner();
        if (owner != null && Nodes.isIn(owner, split)) {
            front.set(Nodes.isIn(owner, answer) ? Side.ANSWER : Side.PLAN);
        }
    }

    private void fill() {
        Nodes.show(sides, alone);
        boolean both = !alone && !planHidden;
        List<ScrollPane> shown =
                both ? List.of(plan, answer) : List.of(alone && front.get() == Side.PLAN ? plan : answer);
        if (!split.getItems().equals(shown)) {
            split.getItems().setAll(shown);
            if (both) {
                split.setDividerPositions(divider);
            }
        }
    }

    /// Hides the plan, or shows it again.
    void turnPlan() {
        if (alone) {
            front.set(front.get() == Side.PLAN ? Side.ANSWER : Side.PLAN);
            return;
        }
        planHidden = !planHidden;
        divider = planHidden ? divider() : PLAN_WIDTH / getWidth();
        fill();
    }

    /// Adds a region and asks for its name.
    void addRegion() {
        front.set(Side.PLAN);
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
        front.set(Side.ANSWER);
        tabs.show(name);
    }

    /// Moves the focus to the filter of the table in sight.
    void find() {
        front.set(Side.ANSWER);
        tabs.find();
    }

    /// Where the plan ends and the answer begins, as a share of the width.
    double divider() {
        double[] dividers = split.getDividerPositions();
        return dividers.length == 0 ? divider : dividers[0];
    }

    /// The part of the answer that is in front.
    String part() {
        return tabs.shown();
    }

    /// Shows what `other` showed: the same part of the answer, as wide.
    void goOnFrom(PlanAndAnswer other) {
        tabs.show(other.tabs.shown());
        front.set(other.front.get());
        planHidden = other.planHidden;
        divider = other.divider();
        fill();
        if (split.getItems().size() > 1) {
            split.setDividerPositions(divider);
        }
    }
}
