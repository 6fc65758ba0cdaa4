/** The data that ships with the planner, and the one class that opens it. */
module org.apimplanner.resources {
    requires static org.jspecify;

    exports org.apimplanner.resources;
}
