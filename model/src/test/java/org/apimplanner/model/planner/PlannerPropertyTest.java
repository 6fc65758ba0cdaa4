package org.apimplanner.model.planner;

import static org.apimplanner.model.planner.TestPlans.report;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apimplanner.model.file.ReportFile;
import org.apimplanner.model.plan.Plan;
import org.apimplanner.model.reference.Source;
import org.apimplanner.model.report.RegionReport;
import org.apimplanner.model.report.Report;
import org.apimplanner.model.support.EverySeed;
import org.junit.jupiter.api.Test;

/// What holds of every report, tried on many plans from each seed.
final class PlannerPropertyTest {
    private static final int MANY = 1_000;
    private static final Pattern OPEN = Pattern.compile("\\{[a-zA-Z]+}");

    @EverySeed
    void everyPlanYieldsAReportOfItsRegions(long seed) {
        RandomPlans.of(seed, MANY).forEach(plan -> {
            Report report = assertDoesNotThrow(() -> report(plan), plan::toString);
            assertEquals(plan, report.plan());
            assertEquals(plan.regions().size(), report.regions().size());
        });
    }

    @Test
    void anUnknownEditionYieldsAReportToo() {
        Plan plan = RandomPlans.of(2, 1).findFirst().orElseThrow();
        assertNotNull(report(plan.withEdition("1999")));
    }

    @EverySeed
    void everyStatementCitesADocument(long seed) {
        RandomPlans.of(seed, MANY).map(TestPlans::report).forEach(report -> {
            for (RegionReport region : report.regions()) {
                region.subnet().ifPresent(s -> assertCited(s.references(), s));
                region.nsgRules().forEach(r -> assertCited(r.references(), r));
                region.routes().forEach(r -> assertCited(r.references(), r));
                region.firewall().forEach(r -> assertCited(r.references(), r));
                region.sourceAddresses().forEach(r -> assertCited(r.references(), r));
                region.dnsRecords().forEach(r -> assertCited(r.references(), r));
                if (!report.hasErrors()) {
                    assertCited(region.publicIp().references(), region.publicIp());
                }
            }
            report.checklist().forEach(c -> assertCited(c.references(), c));
        });
    }

    private static void assertCited(List<Source> references, Object statement) {
        assertFalse(references.isEmpty(), () -> statement + " cites nothing");
        references.forEach(s -> {
            assertFalse(s.document().isBlank() || s.section().isBlank(), s::toString);
            assertTrue(s.asOf().matches("[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?"), s::toString);
        });
    }

    /// A plan without a service name keeps `{service}` in its records, which a finding says.
    @EverySeed
    void noPlaceholderStaysOpen(long seed) {
        RandomPlans.of(seed, 350).forEach(plan -> {
            String text = ReportFile.writeLine(report(plan.withServiceName(Optional.of("contoso"))), "1.0.0");
            Matcher open = OPEN.matcher(text);
            assertFalse(open.find(), () -> open.group() + " in " + plan);
        });
    }

    @EverySeed
    void findingsPointIntoThePlan(long seed) {
        RandomPlans.of(seed, 350)
                .forEach(plan -> report(plan).findings().forEach(f -> {
                    assertTrue(f.path().isEmpty() || f.path().startsWith("/"), f.path());
                    if (f.path().startsWith("/regions/")) {
                        int index = Integer.parseInt(f.path().split("/", -1)[2]);
                        assertTrue(index < plan.regions().size(), f.path());
                    }
                }));
    }

    @EverySeed
    void theSamePlanGivesTheSameBytesInEveryLocale(long seed) {
        List<Plan> plans = RandomPlans.of(seed, 70).toList();
        Locale before = Locale.getDefault();
        try {
            List<List<String>> byLocale = Stream.of("en-US", "tr-TR", "ar-SA-u-nu-arab", "hi-IN-u-nu-deva", "de-DE")
                    .map(tag -> written(plans, Locale.forLanguageTag(tag)))
                    .toList();
            byLocale.forEach(written -> assertEquals(byLocale.getFirst(), written));
        } finally {
            Locale.setDefault(before);
        }
    }

    private static List<String> written(List<Plan> plans, Locale locale) {
        Locale.setDefault(locale);
        return plans.stream().map(p -> ReportFile.write(report(p), "1.0.0")).toList();
    }

    @EverySeed
    void thePlannerForgetsNothingAndRemembersNothing(long seed) {
        List<Plan> plans = RandomPlans.of(seed, 100).toList();
        List<Report> once = plans.stream().map(TestPlans::report).toList();
        List<Report> again =
                plans.reversed().stream().map(TestPlans::report).toList().reversed();
        assertEquals(once, again);
    }
}
