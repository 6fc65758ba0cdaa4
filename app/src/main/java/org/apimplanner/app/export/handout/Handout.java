package org.apimplanner.app.export.handout;

import java.util.ArrayList;
import java.util.List;
import org.apimplanner.app.export.Paper;
import org.apimplanner.app.export.document.FactTable;
import org.apimplanner.app.export.document.Markup;
import org.apimplanner.app.export.document.PagedDocument;
import org.apimplanner.app.export.document.Section;
import org.apimplanner.app.export.document.SignOff;
import org.apimplanner.model.reference.Severity;

/// What the handout of a plan consists of: first what keeps it from being deployed.
final class Handout {
    private Handout() {}

    /// @param foot what tells this state of the plan from others
    static PagedDocument of(HandoutContext material, String foot, Paper paper) {
        TitleBlock title = new TitleBlock(material);
        FindingSection findings = new FindingSection(material);
        List<Markup> front = new ArrayList<>();
        front.add(title.verdict());
        findings.table(Severity.ERROR, Severity.WARNING).ifPresent(front::add);
        front.add(FactTable.of(material.facts().facts()));
        front.add(SignOff.markup());
        return new PagedDocument(title.head(foot), front, sections(material, findings), paper);
    }

    private static List<Section> sections(HandoutContext material, FindingSection findings) {
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
        new NameSection(material).section().ifPresent(sections::add);
        new CompanionSection(material).section().ifPresent(sections::add);
        sections.add(findings.notes());
        sections.add(new ChecklistSection(material).section());
        sections.add(new SourceSection(material).section());
        sections.add(TermSection.section());
        return sections;
    }
}
