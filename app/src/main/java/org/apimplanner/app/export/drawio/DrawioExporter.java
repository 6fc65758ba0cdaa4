package org.apimplanner.app.export.drawio;

import java.util.List;
import org.apimplanner.app.export.ExportedFile;
import org.apimplanner.app.export.Exporter;
import org.apimplanner.app.picture.TopologyLayout;
import org.apimplanner.app.picture.pen.DrawioPen;
import org.apimplanner.model.report.Report;

/// The topology as a diagram for draw.io.
public final class DrawioExporter implements Exporter {
    private static final String FILE = "topology.drawio";

    @Override
    public String name() {
        return "drawio";
    }

    @Override
    public String summary() {
        return "the topology as a diagram to edit in draw.io";
    }

    @Override
    public List<String> fileNames() {
        return List.of(FILE);
    }

    @Override
    public List<ExportedFile> export(Report report) {
        return List.of(ExportedFile.of(FILE, DrawioPen.file(TopologyLayout.of(report))));
    }
}
