/// Plans, reference data, the planner and its reports: everything but files on disk and screens.
module org.apimplanner.model {
    requires static org.jspecify;
    requires tools.jackson.core;

    exports org.apimplanner.model;
    exports org.apimplanner.model.audit;
    exports org.apimplanner.model.audit.existing;
    exports org.apimplanner.model.audit.run;
    exports org.apimplanner.model.deployment;
    exports org.apimplanner.model.diff;
    exports org.apimplanner.model.file;
    exports org.apimplanner.model.importing;
    exports org.apimplanner.model.json;
    exports org.apimplanner.model.naming;
    exports org.apimplanner.model.net;
    exports org.apimplanner.model.plan;
    exports org.apimplanner.model.planner;
    exports org.apimplanner.model.reference;
    exports org.apimplanner.model.report;
    exports org.apimplanner.model.tags;
}
