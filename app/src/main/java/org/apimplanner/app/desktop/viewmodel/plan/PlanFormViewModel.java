package org.apimplanner.app.desktop.viewmodel.plan;

import java.util.Map;
import org.apimplanner.app.desktop.state.PlanSession;
import org.apimplanner.app.desktop.viewmodel.document.Services;
import org.apimplanner.app.desktop.viewmodel.words.Messages;
import org.apimplanner.model.reference.ReferenceData;
import org.apimplanner.model.report.Report;

/// The form that a plan is typed into, section by section.
public final class PlanFormViewModel {
    private final ServiceViewModel service;
    private final RegionsViewModel regions;
    private final FeaturesViewModel features;
    private final RoutingViewModel routing;
    private final AroundViewModel around;

    public PlanFormViewModel(PlanSession session, Services services) {
        ReferenceData reference = services.speech().reference();
        Messages messages = services.messages();
        service = new ServiceViewModel(session, reference, messages);
        regions = new RegionsViewModel(session, reference, messages);
        features = new FeaturesViewModel(
                session, reference, services.speech().planner(), services.work(), services.delay(), messages);
        routing = new RoutingViewModel(session, messages);
        around = new AroundViewModel(session, messages);
    }

    /// Shows the plan of an answer, and what the answer says of each field.
    public void show(Report report) {
        service.show(report);
        regions.show(report);
        features.show(report);
        routing.show(report);
        around.show(report);
    }

    /// Puts text back into fields that was not in the plan.
    ///
    /// @param texts by the JSON pointer of the field
    public void retype(Map<String, String> texts) {
        service.retype(texts);
        regions.retype(texts);
        routing.retype(texts);
        around.retype(texts);
    }

    public ServiceViewModel service() {
        return service;
    }

    public RegionsViewModel regions() {
        return regions;
    }

    public FeaturesViewModel features() {
        return features;
    }

    public RoutingViewModel routing() {
        return routing;
    }

    public AroundViewModel around() {
        return around;
    }
}
