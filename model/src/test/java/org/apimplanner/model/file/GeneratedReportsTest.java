package org.apimplanner.model.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import java.util.Random;
import org.apimplanner.model.plan.Plan;
import org.apimplanner.model.planner.Planner;
import org.apimplanner.model.reference.ReferenceData;
import org.apimplanner.model.reference.ReferenceReader;
import org.apimplanner.model.reference.Severity;
import org.apimplanner.model.report.Report;
import org.apimplanner.model.support.EverySeed;
import org.apimplanner.resources.ShippedResources;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

/// Reports of the real planner, held against the report schema.
class GeneratedReportsTest {
    private static final ReferenceData REFERENCE = ReferenceReader.read(ShippedResources::reference);
    private static final Planner PLANNER = new Planner(REFERENCE);

    static List<String> samples() {
        return SamplesTest.samples();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void theReportOfASampleFitsTheSchemaAndHasNoError(String file) {
        Plan plan = PlanFile.read(ShippedResources.text("samples/" + file), REFERENCE);
        Report report = PLANNER.plan(plan);
        report.findings().forEach(f -> assertNotEquals(Severity.ERROR, f.severity(), f.message()));
        assertEquals(List.of(), Schemas.faults(Schemas.REPORT, ReportFile.write(report, "1.0.0")));
    }

    @EverySeed
    void theReportOfEveryPlanFitsTheSchema(long seed) {
        RandomPlans plans = new RandomPlans(new Random(seed), REFERENCE);
        for (int i = 0; i < 100; i++) {
            Plan plan = plans.next();
            String json = ReportFile.writeLine(PLANNER.plan(plan), "1.0.0");
            assertEquals(List.of(), Schemas.faults(Schemas.REPORT, json), () -> PlanFile.write(plan));
        }
    }

    @Test
    void theLineAndThePageOfAReportSayTheSame() {
        Report report = PLANNER.plan(
                PlanFile.read(ShippedResources.text("samples/multi-region-regional-tags.json"), REFERENCE));
        JsonMapper mapper = JsonMapper.shared();
        String line = ReportFile.writeLine(report, "1.0.0");
        assertEquals(mapper.readTree(ReportFile.write(report, "1.0.0")), mapper.readTree(line));
        assertEquals(1, line.lines().count());
    }
}
