package org.apimplanner.app.desktop.viewmodel.answer;

import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import org.apimplanner.app.desktop.state.PlanSession;
import org.apimplanner.app.desktop.viewmodel.document.Services;
import org.apimplanner.app.desktop.viewmodel.words.Messages;
import org.apimplanner.app.picture.TopologyLayout;
import org.apimplanner.app.table.CompanionLines;
import org.apimplanner.app.table.InRegion;
import org.apimplanner.model.reference.ReferenceData;
import org.apimplanner.model.report.ChecklistItem;
import org.apimplanner.model.report.DnsRecord;
import org.apimplanner.model.report.Finding;
import org.apimplanner.model.report.FirewallRule;
import org.apimplanner.model.report.NsgRule;
import org.apimplanner.model.report.Report;
import org.apimplanner.model.report.Route;

/// What a plan comes to: its summary, its tables and its picture.
public final class AnswerViewModel {
    private final SummaryViewModel summary;
    private final TopologyViewModel topology;
    private final AnswerTable<InRegion<NsgRule>> nsg;
    private final AnswerTable<InRegion<Route>> routes;
    private final AnswerTable<InRegion<FirewallRule>> firewall;
    private final AnswerTable<InRegion<DnsRecord>> dns;
    private final AnswerTable<CompanionLines.Line> companions;
    private final AnswerTable<ChecklistItem> checklist;
    private final AnswerTable<Finding> findings;
    private final ChecklistProgress progress;
    private final Supplier<String> azureRules;
    private final WhenSeen<Overview> overview;
    private final WhenSeen<List<Addressing>> addressing;

    /// @param filed the answer as files say it, of which copies of rows are made
    public AnswerViewModel(PlanSession session, Services services, Places places, Supplier<Report> filed) {
        ReferenceData reference = services.speech().reference();
        Messages messages = services.messages();
        Locale locale = messages.language().locale();
        AnswerTables tables = new AnswerTables(reference, messages, places, filed);
        summary = new SummaryViewModel(messages);
        topology =
                new TopologyViewModel(report -> TopologyLayout.of(report, locale), services.work(), services.delay());
        nsg = tables.nsg();
        azureRules = () -> AzureRules.sentence(reference.auditFacts().defaultRules(), messages);
        routes = tables.routes();
        firewall = tables.firewall();
        dns = tables.dns();
        companions = tables.companions();
        progress = new ChecklistProgress(session);
        checklist = tables.checklist().tickedBy(progress);
        findings = tables.findings();
        overview = new WhenSeen<>(report -> Overview.of(report, reference, messages));
        addressing = new WhenSeen<>(report -> Addressing.of(report, reference, messages));
    }

    /// Shows an answer.
    ///
    /// @param before the answer before it, against which new rows are marked
    public void show(Report report, Report before) {
        summary.show(report, before);
        topology.show(report);
        List.of(nsg, routes, firewall, dns, companions, checklist, findings)
                .forEach(table -> table.show(report, before));
        overview.show(report);
        addressing.show(report);
    }

    public SummaryViewModel summary() {
        return summary;
    }

    public TopologyViewModel topology() {
        return topology;
    }

    public AnswerTable<InRegion<NsgRule>> nsg() {
        return nsg;
    }

    /// Which rules Azure itself has in every group, after those of the plan.
    public String azureRules() {
        return azureRules.get();
    }

    public AnswerTable<InRegion<Route>> routes() {
        return routes;
    }

    public AnswerTable<InRegion<FirewallRule>> firewall() {
        return firewall;
    }

    public AnswerTable<InRegion<DnsRecord>> dns() {
        return dns;
    }

    /// What stands beside the instance.
    public AnswerTable<CompanionLines.Line> companions() {
        return companions;
    }

    public AnswerTable<ChecklistItem> checklist() {
        return checklist;
    }

    /// What was done of the checklist, and notes.
    public ChecklistProgress progress() {
        return progress;
    }

    public AnswerTable<Finding> findings() {
        return findings;
    }

    public ReadOnlyObjectProperty<Overview> overviewProperty() {
        return overview.valueProperty();
    }

    public ReadOnlyObjectProperty<List<Addressing>> addressingProperty() {
        return addressing.valueProperty();
    }

    /// Says while nobody looks at the overview, which then is not worked out.
    public BooleanProperty overviewSeenProperty() {
        return overview.seenProperty();
    }

    /// Says while nobody looks at the addresses, which then are not worked out.
    public BooleanProperty addressingSeenProperty() {
        return addressing.seenProperty();
    }
}
