package org.apimplanner.app.export.svg;

import java.util.List;
import org.apimplanner.app.export.ExportedFile;
import org.apimplanner.app.export.Exporter;
import org.apimplanner.app.picture.TopologyLayout;
import org.apimplanner.app.picture.pen.SvgPen;
import org.apimplanner.model.report.Report;

/// The topology as an SVG picture.
public final class SvgExporter implements Exporter {
    private static final String FILE = "topology.svg";

    @Override
    public String name() {
        return "svg";
    }

    @Override
    public String summary() {
        return "the topology as a picture that scales, for documents and the web";
    }

    @Override
    public List<String> fileNames() {
        return List.of(FILE);
    }

    @Override
    public List<ExportedFile> export(Report report) {
        return List.of(ExportedFile.of(FILE, SvgPen.file(TopologyLayout.of(report))));
    }
}
