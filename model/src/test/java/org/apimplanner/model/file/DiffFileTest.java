package org.apimplanner.model.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apimplanner.model.Word;
import org.apimplanner.model.diff.Diff;
import org.apimplanner.model.diff.ReportDiff;
import org.apimplanner.model.diff.ReportPart;
import org.apimplanner.model.golden.Shipped;
import org.apimplanner.model.net.Ipv4Prefix;
import org.apimplanner.model.plan.Mode;
import org.apimplanner.model.plan.Plan;
import org.apimplanner.model.plan.RegionPlan;
import org.apimplanner.model.plan.Tier;
import org.apimplanner.model.planner.PlanStream;
import org.apimplanner.model.reference.AddressEffect;
import org.apimplanner.model.reference.Downtime;
import org.apimplanner.model.reference.Need;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class DiffFileTest {
    private static final Plan INTERNAL = Plan.of(
                    "2026-08",
                    Tier.PREMIUM,
                    Mode.INTERNAL,
                    RegionPlan.of("westeurope", true)
                            .withVnet(Ipv4Prefix.parse("10.20.0.0/16"))
                            .withSubnet(Optional.of(Ipv4Prefix.parse("10.20.4.0/29"))))
            .withName("Contoso");

    @Test
    void twoEqualPlansGiveAShortDocument() {
        JsonNode json = tree(diff(INTERNAL, INTERNAL));
        assertTrue(json.get("same").booleanValue());
        assertEquals(0, json.get("regions").size() + json.get("consequences").size());
        assertEquals("Contoso", json.at("/from/planName").stringValue());
        assertEquals("2026-08-24", json.at("/to/asOf").stringValue());
    }

    /// 5 + 2·5 + 1 = 16 addresses in a /29 of 8.
    @Test
    void rowsLookAsInAReportAndAnOpenEndIsNull() {
        JsonNode json = tree(diff(INTERNAL, INTERNAL.withRegion(0, r -> r.withUnits(5))));
        JsonNode subnet = json.at("/regions/0/changes/0");
        assertEquals("subnet", subnet.get("section").stringValue());
        assertEquals(8, subnet.at("/before/required/total").intValue());
        assertEquals(16, subnet.at("/after/required/total").intValue());
        assertEquals("changes", json.at("/summary/publicVip").stringValue());
        assertEquals("must", json.at("/summary/newSubnet").stringValue());
        assertEquals(15, json.at("/summary/updateMinutes/least").intValue());
        assertTrue(json.at("/summary/updateMinutes/most").isNull());
        assertEquals("/regions/westeurope/units", json.at("/planChanges/0/path").stringValue());
        assertEquals("5", json.at("/planChanges/0/after").stringValue());
    }

    @Test
    void everyDocumentIsValidAndTheSameInEveryLocale() {
        List<Plan> plans = PlanStream.of(31, 150).toList();
        Locale before = Locale.getDefault();
        try {
            for (int i = 1; i < plans.size(); i++) {
                Diff diff = diff(plans.get(i - 1), plans.get(i));
                Locale.setDefault(Locale.ROOT);
                String text = DiffFile.write(diff);
                Locale.setDefault(Locale.forLanguageTag("ar-SA-u-nu-arab"));
                assertEquals(text, DiffFile.write(diff));
                assertEquals(List.of(), Schemas.faults(Schemas.DIFF, text));
            }
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void theSchemaRefusesARowThatIsNeitherBeforeNorAfter() {
        String text = DiffFile.write(diff(INTERNAL, INTERNAL.withMode(Mode.EXTERNAL)));
        String broken = text.replaceFirst("\"action\": \"added\"", "\"action\": \"changed\"");
        assertFalse(Schemas.faults(Schemas.DIFF, broken).isEmpty());
    }

    @Test
    void theWordsOfTheSchemaAreThoseOfTheCode() {
        JsonNode schema = JsonMapper.shared().readTree(Schemas.text("diff"));
        assertEquals(Word.words(AddressEffect.class), words(schema, "/$defs/addressEffect/enum"));
        assertEquals(Word.words(Need.class), words(schema, "/$defs/need/enum"));
        assertEquals(Word.words(Downtime.class), words(schema, "/$defs/downtime/enum"));
        assertEquals(Word.words(ReportPart.class), words(schema, "/$defs/rowChange/properties/section/enum"));
    }

    private static List<String> words(JsonNode schema, String path) {
        return schema.at(path).values().stream().map(JsonNode::stringValue).toList();
    }

    private static JsonNode tree(Diff diff) {
        return JsonMapper.shared().readTree(DiffFile.write(diff));
    }

    private static Diff diff(Plan before, Plan after) {
        return ReportDiff.of(Shipped.PLANNER.plan(before), Shipped.PLANNER.plan(after), Shipped.REFERENCE);
    }
}
