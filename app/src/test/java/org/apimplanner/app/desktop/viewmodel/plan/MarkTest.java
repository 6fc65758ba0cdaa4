package org.apimplanner.app.desktop.viewmodel.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apimplanner.model.reference.FindingCode;
import org.apimplanner.model.reference.Severity;
import org.apimplanner.model.report.Finding;
import org.junit.jupiter.api.Test;

/// What of the findings stands at a field.
final class MarkTest {
    private static Finding finding(Severity severity, String path, String message) {
        return new Finding(severity, FindingCode.EDITION_OLDER, path, Map.of(), message, Optional.empty(), List.of());
    }

    @Test
    void withoutAFindingThereIsNoMark() {
        assertEquals(Optional.empty(), Mark.at(List.of(), "/mode"));
        assertEquals(Optional.empty(), Mark.at(List.of(finding(Severity.ERROR, "/tier", "Of the tier.")), "/mode"));
    }

    @Test
    void theWorstIsSaidAndEverySentenceOfItOnce() {
        List<Finding> findings = List.of(
                finding(Severity.INFO, "/mode", "By the way."),
                finding(Severity.WARNING, "/mode", "Take care."),
                finding(Severity.WARNING, "/mode", "And mind this."),
                finding(Severity.WARNING, "/mode", "Take care."));
        assertEquals(Optional.of(new Mark(Severity.WARNING, "Take care.\nAnd mind this.")), Mark.at(findings, "/mode"));
    }

    @Test
    void whatIsFoundBelowAFieldStandsAtItToo() {
        List<Finding> findings = List.of(finding(Severity.ERROR, "/regions/1/vnet/0", "The first range."));
        assertEquals(Optional.of(new Mark(Severity.ERROR, "The first range.")), Mark.at(findings, "/regions/1/vnet"));
        assertEquals(Optional.of(new Mark(Severity.ERROR, "The first range.")), Mark.at(findings, "/regions/1"));
    }

    @Test
    void theTenthRegionIsNotTheFirst() {
        List<Finding> findings = List.of(finding(Severity.ERROR, "/regions/10/units", "Of the eleventh."));
        assertEquals(Optional.empty(), Mark.at(findings, "/regions/1"));
        assertEquals(Optional.empty(), Mark.at(List.of(finding(Severity.ERROR, "/names", "Other.")), "/name"));
    }
}
