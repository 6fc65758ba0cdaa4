package org.apimplanner.app.export.handout;

import java.util.ArrayList;
import java.util.List;
import org.apimplanner.app.export.document.Markup;
import org.apimplanner.app.export.document.Section;
import org.apimplanner.app.picture.TopologyLayout;
import org.apimplanner.model.report.Report;

/// The topology as pictures that can be read on a printed page: no more than two regions on each.
record TopologySection(HandoutContext material) {
    private static final int REGIONS_A_PICTURE = 2;

    Section section() {
        List<Markup> figures = new ArrayList<>();
        int count = material.regions().size();
        for (int from = 0; from < count; from += REGIONS_A_PICTURE) {
            Report part = part(from, Math.min(from + REGIONS_A_PICTURE, count));
            figures.add(Markup.of("figure.topology", new Markup.Drawing(TopologyLayout.of(part))));
        }
        return Section.of("topology", "Topology", figures);
    }

    private Report part(int from, int to) {
        Report report = material.report();
        return new Report(
                report.plan().withRegions(report.plan().regions().subList(from, to)),
                report.edition(),
                report.regions().subList(from, to),
                report.addressing(),
                report.findings(),
                report.checklist());
    }
}
