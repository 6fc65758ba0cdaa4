/** The program: command line, exports and the desktop. */
module org.apimplanner.app {
    requires atlantafx.base;
    requires info.picocli;
    requires java.desktop;
    requires javafx.controls;
    requires org.apimplanner.model;
    requires org.apimplanner.resources;
    requires org.controlsfx.controls;
    requires tools.jackson.databind;

    // The command line's options are annotated fields, which their library fills.
    opens org.apimplanner.app.cli to
            info.picocli;
}
