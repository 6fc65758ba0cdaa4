package org.apimplanner.app.export.png;

import java.util.List;
import org.apimplanner.app.export.ExportedFile;
import org.apimplanner.app.export.Exporter;
import org.apimplanner.app.picture.TopologyLayout;
import org.apimplanner.model.report.Report;

/// The topology as a PNG picture: the same pixels on every machine.
///
/// @param scale pixels for a unit of the picture, which is a 96th of an inch
public record PngExporter(double scale) implements Exporter {
    private static final String FILE = "topology.png";

    public PngExporter() {
        this(PngWriter.USUAL_SCALE);
    }

    @Override
    public String name() {
        return "png";
    }

    @Override
    public String summary() {
        return "the topology as a picture of pixels, for slides";
    }

    @Override
    public List<String> fileNames() {
        return List.of(FILE);
    }

    @Override
    public List<ExportedFile> export(Report report) {
        return List.of(new ExportedFile(FILE, PngWriter.write(TopologyLayout.of(report), scale)));
    }

    @Override
    public Exporter scaled(double pixels) {
        return new PngExporter(pixels);
    }
}
