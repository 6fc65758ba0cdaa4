package org.apimplanner.app.desktop.view.plan;

import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import org.apimplanner.app.desktop.view.control.FieldFocus;
import org.apimplanner.app.desktop.view.control.Nodes;
import org.apimplanner.app.desktop.viewmodel.PlannerViewModel;

/// The left side: the plan and nothing else.
public final class PlanColumn extends ScrollPane {
    private final VBox sections;
    private final RegionsSection regions;

    public PlanColumn(PlannerViewModel planner, FieldFocus focus) {
        setId("plan-column");
        getStyleClass().add("plan-column");
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        regions = new RegionsSection(planner.form().regions(), planner.messages(), focus);
        sections = new VBox(
                new ServiceSection(planner.form().service(), planner.messages(), focus),
                regions,
                new AroundSection(planner.form().around(), planner.form().regions(), planner.messages(), focus),
                new FeaturesSection(planner.form().features(), planner.messages(), focus),
                new RoutingSection(planner.form().service(), planner.form().routing(), planner.messages(), focus),
                new NotesSection(planner, planner.messages()));
        sections.getStyleClass().add("plan-sections");
        setContent(sections);
        SteadyScroll.follow(this, sections);
    }

    /// Adds a region and asks for its name.
    public void addRegion() {
        regions.addRegion();
    }

    /// Scrolls as little as needed to show the node, one of its own.
    public void reveal(Node node) {
        double height = sections.getHeight() - getViewportBounds().getHeight();
        if (height <= 0 || !Nodes.isIn(node, sections)) {
            return;
        }
        var bounds = sections.sceneToLocal(node.localToScene(node.getBoundsInLocal()));
        double top = getVvalue() * height;
        double bottom = top + getViewportBounds().getHeight();
        if (bounds.getMinY() < top) {
            setVvalue(Math.max(0, (bounds.getMinY() - 40) / height));
        } else if (bounds.getMaxY() > bottom) {
            setVvalue(Math.min(1, (bounds.getMaxY() + 40 - getViewportBounds().getHeight()) / height));
        }
    }
}
