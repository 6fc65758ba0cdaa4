package org.apimplanner.app.export.handout;

import java.util.ArrayList;
import java.util.List;
import org.apimplanner.app.export.Paper;
import org.apimplanner.app.export.document.FactTable;
import org.apimplanner.app.export.document.PagedDocument;
import org.apimplanner.app.export.document.Section;
import org.apimplanner.app.export.document.SignOff;
import org.apimplanner.app.words.Labels;
import org.apimplanner.app.words.SourceNotes;
import org.apimplanner.model.report.Report;

/// What the handout of a plan consists of.
final class Handout {
    private Handout() {}

    /// @param version of the program
    static PagedDocument of(Report report, Labels labels, String version, Paper paper) {
        HandoutContext material = new HandoutContext(report, SourceNotes.of(report), labels);
        TitleBlock title = new TitleBlock(material);
        return new PagedDocument(
                title.head(version),
                List.of(title.verdict(), FactTable.of(material.facts().facts()), SignOff.markup()),
                sections(material),
                paper);
    }

    private static List<Section> sections(HandoutContext material) {
        List<Section> sections = new ArrayList<>(List.of(
                new RegionSection(material).section(),
                new TopologySection(material).section(),
                new SubnetSection(material).section(),
                new AddressSection(material).section(),
                new NsgSection(material).section(),
                new RouteSection(material).section(),
                new FirewallSection(material).section(),
                new DnsSection(material).section(),
                new PublicSection(material).section()));
        new CompanionSection(material).section().ifPresent(sections::add);
        sections.add(new FindingSection(material).section());
        sections.add(new ChecklistSection(material).section());
        sections.add(new SourceSection(material).section());
        return sections;
    }
}
