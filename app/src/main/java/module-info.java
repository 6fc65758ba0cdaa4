/** The program: command line, exports and the desktop. */
module org.apimplanner.app {
    requires atlantafx.base;
    requires info.picocli;
    requires java.desktop;
    requires java.logging;
    requires java.xml;
    requires javafx.controls;
    requires openhtmltopdf.core;
    requires openhtmltopdf.pdfbox;
    requires org.apache.commons.logging;
    requires org.apache.fontbox;
    requires org.apache.pdfbox;
    requires org.apache.pdfbox.io;
    requires org.apimplanner.model;
    requires org.apimplanner.resources;
    requires org.controlsfx.controls;
    requires org.dhatim.fastexcel;
    requires static org.jspecify;

    // The command line's options are annotated fields, which their library fills.
    opens org.apimplanner.app.cli to
            info.picocli;
}
