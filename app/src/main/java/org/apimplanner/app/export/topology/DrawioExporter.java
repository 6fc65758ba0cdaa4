package org.apimplanner.app.export.topology;

import java.util.List;
import org.apimplanner.app.export.ExportedFile;
import org.apimplanner.app.export.Exporter;
import org.apimplanner.app.export.topology.write.DrawioWriter;
import org.apimplanner.model.report.Report;

/// The topology as a diagram for draw.io.
public final class DrawioExporter implements Exporter {
    @Override
    public String name() {
        return "drawio";
    }

    @Override
    public String summary() {
        return "the topology as a diagram to edit in draw.io";
    }

    @Override
    public boolean severalFiles() {
        return false;
    }

    @Override
    public List<ExportedFile> export(Report report) {
        return List.of(ExportedFile.of("topology.drawio", DrawioWriter.write(TopologyLayout.of(report))));
    }
}
