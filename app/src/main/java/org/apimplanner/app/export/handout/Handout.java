package org.apimplanner.app.export.handout;

import java.util.ArrayList;
import java.util.List;
import org.apimplanner.app.export.Paper;
import org.apimplanner.app.words.Labels;
import org.apimplanner.app.words.SourceNotes;
import org.apimplanner.model.report.Report;
import org.apimplanner.resources.ShippedResources;

/// The document as every form of it is written: the whole page, and what a reader can jump to.
///
/// @param title the document's own
/// @param page the `html` element
/// @param bookmarks in the order of the document
public record Handout(String title, Markup.Element page, List<Bookmark> bookmarks) {
    /// A place in the document.
    public record Bookmark(String id, String title, List<Bookmark> below) {}

    /// The document's language.
    public static final String LANGUAGE = "en";

    private static final String STYLE = "handout/handout.css";

    public static Handout of(Report report, Labels labels, Paper paper) {
        HandoutContext material = new HandoutContext(report, SourceNotes.of(report), labels);
        List<Section> sections = sections(material);
        String title = material.facts().title();
        List<Markup> body = new ArrayList<>();
        body.add(Markup.of("div.running", RunningTitle.of(title)));
        body.add(new TitleBlock(material).markup());
        body.add(contents(sections));
        for (int i = 0; i < sections.size(); i++) {
            body.add(section(i + 1, sections.get(i)));
        }
        Markup.Element page = Markup.of("html", head(report, title, paper), Markup.of("body", body))
                .with("lang", LANGUAGE);
        return new Handout(title, page, bookmarks(sections));
    }

    private static List<Section> sections(HandoutContext material) {
        List<Section> sections = new ArrayList<>();
        sections.add(new RegionSection(material).section());
        sections.add(new TopologySection(material).section());
        sections.add(new SubnetSection(material).section());
        sections.add(new AddressSection(material).section());
        sections.add(new NsgSection(material).section());
        sections.add(new RouteSection(material).section());
        sections.add(new FirewallSection(material).section());
        sections.add(new DnsSection(material).section());
        sections.add(new PublicSection(material).section());
        sections.add(new FindingSection(material).section());
        sections.add(new ChecklistSection(material).section());
        sections.add(new SourceSection(material).section());
        return sections;
    }

    private static Markup head(Report report, String title, Paper paper) {
        String edition = report.edition().id();
        return Markup.of(
                "head",
                Markup.of("meta").with("charset", "utf-8"),
                Markup.of("title", title + " – network design review"),
                meta("viewport", "width=device-width, initial-scale=1"),
                meta(
                        "description",
                        "Network design of an Azure API Management instance, documentation edition " + edition),
                Markup.of("style", new Markup.Text(ShippedResources.text(STYLE) + pageSize(paper))));
    }

    /// Pictures are wider than high: their pages lie on the side.
    private static String pageSize(Paper paper) {
        return "@page { size: " + paper.css() + "; }\n@page wide { size: " + paper.css() + " landscape; }\n";
    }

    private static Markup meta(String name, String content) {
        return Markup.of("meta").with("name", name).with("content", content);
    }

    private static Markup contents(List<Section> sections) {
        int half = (sections.size() + 1) / 2;
        return Markup.of(
                "nav.contents",
                Markup.of("h2", "Contents"),
                Markup.of(
                        "table",
                        Markup.of(
                                "tbody",
                                Markup.of(
                                        "tr",
                                        contents(sections, 0, half),
                                        contents(sections, half, sections.size())))));
    }

    private static Markup contents(List<Section> sections, int from, int to) {
        List<Markup> items = new ArrayList<>();
        for (int i = from; i < to; i++) {
            Section section = sections.get(i);
            items.add(Markup.of("li", Markup.of("a", numbered(i + 1, section)).with("href", "#" + section.id())));
        }
        return Markup.of("td", Markup.of("ul", items));
    }

    private static Markup section(int number, Section section) {
        return Markup.of(
                        "section." + section.id(),
                        Markup.of("h2", numbered(number, section)).with("id", section.id()))
                .add(section.content().toArray(Markup[]::new));
    }

    private static String numbered(int number, Section section) {
        return number + "  " + section.title();
    }

    private static List<Bookmark> bookmarks(List<Section> sections) {
        List<Bookmark> bookmarks = new ArrayList<>();
        for (int i = 0; i < sections.size(); i++) {
            Section section = sections.get(i);
            bookmarks.add(new Bookmark(
                    section.id(),
                    numbered(i + 1, section),
                    section.parts().stream()
                            .map(p -> new Bookmark(p.id(), p.title(), List.of()))
                            .toList()));
        }
        return bookmarks;
    }
}
