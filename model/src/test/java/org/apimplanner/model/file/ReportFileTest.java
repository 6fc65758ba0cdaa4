package org.apimplanner.model.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.apimplanner.model.plan.Plan;
import org.apimplanner.model.report.RegionReport;
import org.apimplanner.model.report.Report;
import org.apimplanner.model.report.SubnetPlan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ReportFileTest {
    private static final String REFERENCES =
            "\"references\":[{\"document\":\"Port table\",\"section\":\"Rules\",\"asOf\":\"2026-08-24\"}]";

    private static final JsonNode TREE = tree(ReportFile.write(SampleReport.REPORT, "1.2.3"));

    /// Each part of the report, in the field order and with the spelling that scripts rely on.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "/schemaVersion | 1",
                "/generator | {\"name\":\"apim-network-planner\",\"version\":\"1.2.3\"}",
                "/edition | {\"id\":\"2026-08\",\"asOf\":\"2026-08-24\"}",
                "/regions/0/primary | true",
                "/regions/0/displayName | \"West Europe\"",
                "/regions/0/subnet/required | {\"azureReserved\":5,\"units\":4,\"loadBalancer\":1,\"other\":0,\"total\":10}",
                "/regions/0/subnet/minimum | {\"prefixLength\":28,\"addresses\":16,\"spare\":6,\"maxUnits\":5}",
                "/regions/0/subnet/recommended | {\"prefixLength\":27,\"addresses\":32,\"spare\":22,\"maxUnits\":null,\"reason\":\"Room for one more.\",REFERENCES}",
                "/regions/0/subnet/chosen | {\"cidr\":\"10.20.4.0/29\",\"proposed\":false,\"spare\":-2,\"maxUnits\":1,\"reservedAddresses\":[\"10.20.4.0\",\"10.20.4.1\",\"10.20.4.2\",\"10.20.4.3\",\"10.20.4.7\"]}",
                "/addressing/0/blocks/1 | {\"cidr\":\"10.20.0.32/27\",\"use\":\"free\",\"region\":null,\"proposed\":false}",
                "/regions/0/subnet/dedicated | true",
                "/regions/0/subnet/delegation | \"Microsoft.Web/hostingEnvironments\"",
                "/regions/0/subnet/serviceEndpoints | [\"Microsoft.Storage\",\"Microsoft.Sql\"]",
                "/regions/0/nsgRules/0 | {\"name\":\"AllowCache\",\"priority\":110,\"direction\":\"Inbound\",\"access\":\"Allow\",\"protocol\":\"Tcp\",\"source\":\"VirtualNetwork\",\"sourcePorts\":[\"*\"],\"destination\":\"VirtualNetwork\",\"destinationPorts\":[\"6380\",\"6381-6383\",\"*\"],\"requirement\":\"optional\",\"feature\":\"internalCache\",\"purpose\":\"Cache \\\"traffic\\\"\",\"rule\":\"internal-cache\",REFERENCES,\"note\":\"A note.\",\"verified\":false}",
                "/regions/0/routes/0 | {\"name\":\"Default\",\"destination\":\"0.0.0.0/0\",\"nextHopType\":\"VirtualAppliance\",\"nextHopAddress\":\"10.0.1.4\",\"purpose\":\"Tunnel\",\"rule\":\"default-route\",REFERENCES}",
                "/regions/0/firewall/0 | {\"kind\":\"fqdn\",\"destination\":\"*.example.com\",\"protocol\":\"Tcp\",\"ports\":[\"80\",\"443\"],\"direction\":\"Outbound\",\"requirement\":\"required\",\"feature\":null,\"purpose\":\"Hosts\",\"rule\":\"hosts\",REFERENCES,\"note\":null,\"verified\":true,\"serviceEndpoint\":\"Microsoft.Storage\"}",
                "/regions/0/sourceAddresses/0 | {\"seenBy\":\"private backends\",\"value\":\"10.20.4.0/29\",\"purpose\":\"Allow it.\",REFERENCES,\"note\":\"Unclear.\",\"verified\":false}",
                "/regions/0/dnsRecords/0 | {\"zone\":\"contoso.azure-api.net\",\"name\":\"@\",\"type\":\"A\",\"value\":\"private VIP\",\"purpose\":\"Gateway\",REFERENCES,\"note\":null,\"verified\":true}",
                "/regions/0/publicIp | {\"required\":false,\"sku\":\"Standard\",\"zoneRedundant\":true,\"notes\":[\"A remark.\"],REFERENCES}",
                "/regions/1 | {\"name\":\"northeurope\",\"displayName\":\"North Europe\",\"primary\":false,\"subnet\":null,\"nsgRules\":[],\"routes\":[],\"firewall\":[],\"sourceAddresses\":[],\"dnsRecords\":[],\"publicIp\":{\"required\":false,\"sku\":null,\"zoneRedundant\":false,\"notes\":[],\"references\":[]}}",
                "/findings/0 | {\"severity\":\"error\",\"code\":\"units-exceed-tier\",\"path\":\"/regions/0/units\",\"message\":\"32 units exceed 31.\",REFERENCES,\"fix\":\"Ask for 31.\",\"arguments\":{\"a\":\"1\",\"limit\":\"31\",\"tier\":\"Premium\",\"units\":\"32\",\"z\":\"2\"}}",
                "/findings/1 | {\"severity\":\"info\",\"code\":\"region-note\",\"path\":\"\",\"message\":\"A note.\",\"references\":[],\"fix\":null,\"arguments\":{}}",
                "/checklist/0 | {\"phase\":\"before\",\"item\":\"Make the subnet.\",\"region\":\"westeurope\",REFERENCES}",
                "/checklist/1/region | null"
            })
    void eachPartHasTheFieldsThatScriptsRelyOn(String path, String expected) {
        assertEquals(
                expected.replace("REFERENCES", REFERENCES),
                TREE.at(path.strip()).toString());
    }

    @Test
    void thePartsStandInTheOrderOfTheFormat() {
        assertEquals(
                List.of(
                        "schemaVersion",
                        "generator",
                        "plan",
                        "edition",
                        "regions",
                        "addressing",
                        "findings",
                        "checklist"),
                List.copyOf(TREE.propertyNames()));
        assertEquals(
                List.of(
                        "name",
                        "displayName",
                        "primary",
                        "subnet",
                        "nsgRules",
                        "routes",
                        "firewall",
                        "sourceAddresses",
                        "dnsRecords",
                        "publicIp"),
                List.copyOf(TREE.at("/regions/0").propertyNames()));
    }

    @Test
    void thePlanInsideIsAPlanFile() {
        Plan plan = PlanFile.read(TREE.at("/plan").toString(), SmallReference.DATA);
        assertEquals(SampleReport.REPORT.plan(), plan);
    }

    @Test
    void aSubnetThatIsNotChosenYetIsNull() {
        RegionReport full = SampleReport.REPORT.regions().getFirst();
        SubnetPlan subnet = full.subnet().orElseThrow();
        RegionReport open = new RegionReport(
                full.name(),
                full.displayName(),
                true,
                Optional.of(new SubnetPlan(
                        subnet.required(),
                        subnet.minimum(),
                        subnet.recommended(),
                        subnet.reason(),
                        Optional.empty(),
                        false,
                        Optional.empty(),
                        List.of(),
                        List.of())),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                full.publicIp(),
                List.of(),
                List.of());
        Report report = new Report(
                SampleReport.REPORT.plan(),
                SampleReport.REPORT.edition(),
                List.of(open),
                List.of(),
                List.of(),
                List.of());
        JsonNode written = tree(ReportFile.write(report, "1")).at("/regions/0/subnet");
        assertTrue(written.get("chosen").isNull());
        assertTrue(written.get("delegation").isNull());
        assertEquals(List.of(), Schemas.faults(Schemas.REPORT, ReportFile.write(report, "1")));
    }

    @Test
    void aLineHoldsTheSameReportWithoutANewline() {
        String line = ReportFile.writeLine(SampleReport.REPORT, "1.2.3");
        assertFalse(line.contains("\n"));
        assertEquals(TREE.toString(), line);
    }

    @Test
    void aPageIsIndentedByTwoSpacesAndEndsWithANewline() {
        String page = ReportFile.write(SampleReport.REPORT, "1.2.3");
        assertTrue(page.startsWith("{\n  \"schemaVersion\": 1,\n  \"generator\": {\n    \"name\": "));
        assertTrue(page.endsWith("\n}\n"));
        assertFalse(page.contains("\r"));
    }

    private static JsonNode tree(String json) {
        return JsonMapper.shared().readTree(json);
    }
}
