package org.apimplanner.model.planner;

import java.util.List;
import org.apimplanner.model.reference.NoticeTopic;
import org.apimplanner.model.report.Finding;
import org.apimplanner.model.report.RegionReport;

/// Everything the author of a plan should know: each group of questions has its own class.
final class Findings {
    private Findings() {}

    /// @param situations one for each region, in the plan's order
    /// @param regions the answers to them, in the same order
    static List<Finding> of(List<PlannedRegion> situations, List<RegionReport> regions) {
        PlannedRegion first = situations.getFirst();
        FindingList findings = new FindingList(first.reference(), first.edition());
        EditionFindings.add(findings, first);
        NoticeFindings.add(findings, first, NoticeTopic.EDITION);
        TierFindings.add(findings, first);
        RegionFindings.add(findings, situations);
        SubnetFindings.add(findings, situations, regions);
        FeatureFindings.add(findings, first);
        NoticeFindings.add(findings, first, NoticeTopic.ROUTING);
        RoutingFindings.add(findings, situations);
        NextHopFindings.add(findings, situations);
        EntryFindings.add(findings, first);
        TagFindings.add(findings, first);
        ClientFindings.add(findings, situations);
        SurroundingsFindings.add(findings, situations, regions);
        PrivateEndpointFindings.add(findings, situations, regions);
        CompanionFindings.add(findings, situations, regions);
        ManagedCertificateFindings.add(findings, situations);
        LimitFindings.add(findings, situations, regions);
        NamingFindings.add(findings, first, regions);
        NoticeFindings.add(findings, first, NoticeTopic.PLAN);
        return findings.sorted();
    }
}
