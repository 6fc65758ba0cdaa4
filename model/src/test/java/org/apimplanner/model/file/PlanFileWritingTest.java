package org.apimplanner.model.file;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.apimplanner.model.net.Ipv4Address;
import org.apimplanner.model.net.Ipv4Prefix;
import org.apimplanner.model.plan.Feature;
import org.apimplanner.model.plan.ForcedTunneling;
import org.apimplanner.model.plan.Mode;
import org.apimplanner.model.plan.Plan;
import org.apimplanner.model.plan.RegionPlan;
import org.apimplanner.model.plan.Tier;
import org.apimplanner.model.support.EverySeed;
import org.junit.jupiter.api.Test;

class PlanFileWritingTest {
    private static final Plan SMALL =
            Plan.of("2026-08", Tier.PREMIUM_V2, Mode.INJECTION, RegionPlan.of("westus", true));

    @Test
    void everyDefaultIsWrittenAndWhatIsAbsentIsLeftOut() {
        assertEquals("""
                {
                  "schemaVersion": 1,
                  "name": "",
                  "cloud": "public",
                  "edition": "2026-08",
                  "tier": "premiumV2",
                  "platform": "v2",
                  "mode": "injection",
                  "regions": [ {
                    "name": "westus",
                    "primary": true,
                    "units": 1,
                    "maxUnits": 1,
                    "zones": 0,
                    "inUse": [],
                    "otherAddresses": 0,
                    "peered": []
                  } ],
                  "features": [],
                  "serviceTagScope": "global",
                  "denyByDefault": false,
                  "customDns": []
                }
                """, PlanFile.write(SMALL));
    }

    @Test
    void whatIsThereStandsInTheOrderOfTheFormat() {
        Optional<Ipv4Prefix> range = Optional.of(Ipv4Prefix.parse("10.20.4.0/27"));
        Plan plan = SMALL.withName("Café \"A\"\n")
                .withServiceName(Optional.of("contoso"))
                .withRegion(0, r -> r.withVnet(range.get()).withSubnet(range).withInUse(List.of(range.get())))
                .withFeatures(Set.of(Feature.KEY_VAULT, Feature.HTTP_CLIENTS))
                .withForcedTunneling(Optional.of(ForcedTunneling.through(Ipv4Address.parse("10.0.1.4"))))
                .withCustomDns(List.of(Ipv4Address.parse("10.0.0.10"), Ipv4Address.parse("10.0.0.9")));
        assertEquals("""
                {
                  "schemaVersion": 1,
                  "name": "Café \\"A\\"\\n",
                  "serviceName": "contoso",
                  "cloud": "public",
                  "edition": "2026-08",
                  "tier": "premiumV2",
                  "platform": "v2",
                  "mode": "injection",
                  "regions": [ {
                    "name": "westus",
                    "primary": true,
                    "units": 1,
                    "maxUnits": 1,
                    "zones": 0,
                    "vnet": "10.20.4.0/27",
                    "subnet": "10.20.4.0/27",
                    "inUse": [ "10.20.4.0/27" ],
                    "otherAddresses": 0,
                    "peered": []
                  } ],
                  "features": [ "httpClients", "keyVault" ],
                  "serviceTagScope": "global",
                  "denyByDefault": false,
                  "forcedTunneling": {
                    "nextHop": "virtualAppliance",
                    "address": "10.0.1.4",
                    "serviceEndpoints": true,
                    "clientPrefixes": [],
                    "controlPlane": "serviceTag"
                  },
                  "customDns": [ "10.0.0.10", "10.0.0.9" ]
                }
                """, PlanFile.write(plan));
    }

    @EverySeed
    void whatIsWrittenReadsBackToAnEqualPlanAndFitsTheSchema(long seed) {
        RandomPlans plans = new RandomPlans(new Random(seed), SmallReference.DATA);
        for (int i = 0; i < 700; i++) {
            Plan plan = plans.next();
            String json = PlanFile.write(plan);
            assertEquals(plan, PlanFile.read(json, SmallReference.DATA), json);
            assertEquals(List.of(), Schemas.faults(Schemas.PLAN, json), json);
        }
    }

    @Test
    void theBytesAreTheSameInALocaleWithOtherDigits() {
        String here = PlanFile.write(SMALL);
        Locale locale = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertEquals(here, PlanFile.write(SMALL));
        } finally {
            Locale.setDefault(locale);
        }
    }
}
