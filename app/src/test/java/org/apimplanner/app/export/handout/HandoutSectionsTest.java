package org.apimplanner.app.export.handout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import nu.validator.htmlparser.common.XmlViolationPolicy;
import nu.validator.htmlparser.dom.HtmlDocumentBuilder;
import org.apimplanner.app.export.Reports;
import org.apimplanner.app.program.Composition;
import org.apimplanner.model.report.Report;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/// What a reader finds in each section of the handout, in the web page as a parser of HTML reads it. The sums are
/// made by hand from the plans of the samples.
final class HandoutSectionsTest {
    /// A section as it is read.
    private record Read(Element element) {
        static Read of(Report report, String id) throws Exception {
            HtmlDocumentBuilder parser = new HtmlDocumentBuilder(XmlViolationPolicy.ALLOW);
            InputSource source = new InputSource(new ByteArrayInputStream(Reports.bytes("html", report)));
            source.setEncoding("UTF-8");
            Document document = parser.parse(source);
            return all(document.getDocumentElement(), "section").stream()
                    .filter(section -> section.getAttribute("class").equals(id))
                    .findFirst()
                    .map(Read::new)
                    .orElseThrow(() -> new AssertionError("no section " + id));
        }

        private static List<Element> all(Element within, String tag) {
            NodeList nodes = within.getElementsByTagName(tag);
            List<Element> elements = new ArrayList<>();
            for (int i = 0; i < nodes.getLength(); i++) {
                elements.add((Element) nodes.item(i));
            }
            return elements;
        }

        private static String words(Node node) {
            return node.getTextContent().replaceAll("\\s+", " ").strip();
        }

        List<String> headings() {
            return all(element, "h3").stream().map(Read::words).toList();
        }

        List<String> paragraphs() {
            return all(element, "p").stream().map(Read::words).toList();
        }

        List<String> items() {
            return all(element, "li").stream().map(Read::words).toList();
        }

        /// The heads of each table, and its caption.
        List<String> captions() {
            return all(element, "tr").stream()
                    .filter(row -> row.getAttribute("class").equals("caption"))
                    .map(Read::words)
                    .toList();
        }

        /// All rows of all tables of the section.
        List<List<String>> rows() {
            return all(element, "tr").stream()
                    .map(row -> all(row, "td").stream().map(Read::words).toList())
                    .filter(row -> !row.isEmpty())
                    .toList();
        }

        List<String> row(String first) {
            return rows().stream()
                    .filter(row -> row.getFirst().startsWith(first))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError(first + " in " + rows()));
        }
    }

    private static Report plan(String json) {
        return Composition.shipped().report(json);
    }

    private static final String OUTSIDE = """
            {"tier": "consumption", "mode": "none", "regions": [{"name": "westeurope"}]}
            """;

    @Test
    void theAddressesOfEachRegionAreASum() throws Exception {
        Read subnets = Read.of(Reports.sample("premium-internal"), "subnets");
        assertEquals(List.of("Sizes", "Demands on the subnet"), subnets.headings());
        // Two units take two addresses each; Azure keeps five, and the balancer of the internal mode takes one.
        assertEquals(
                List.of("West Europe", "5", "+", "4 for 2 units", "+", "1", "+", "0", "=", "10"),
                subnets.row("West Europe"));
        assertEquals(
                List.of("North Europe", "5", "+", "2 for 1 unit", "+", "1", "+", "0", "=", "8"),
                subnets.row("North Europe"));
    }

    @Test
    void theSizesSayWhatIsLeftAndForHowManyUnits() throws Exception {
        List<List<String>> rows =
                Read.of(Reports.sample("premium-internal"), "subnets").rows();
        List<String> west = rows.get(2);
        // 10 of the 16 of a /28, and two more units in what is left; 5 + 2 × 6 + 1 = 18 of the 32 of a /27 later.
        assertEquals("/28 16 addresses, 6 spare, room for 5 units", west.get(1));
        assertTrue(west.get(2).startsWith("/27 32 addresses"), west.get(2));
        // 32 − 10 = 22 are left; (32 − 5 − 1) ÷ 2 = 13 units fit.
        assertEquals("10.20.4.0/27 given: 22 spare, room for 13 units", west.get(3));
        List<String> north = rows.get(3);
        assertEquals("/29 8 addresses, 0 spare, room for 1 unit", north.get(1));
        assertEquals("10.21.4.0/28 proposed: 8 spare, room for 5 units", north.get(3));
    }

    @Test
    void theAddressesThatAzureKeepsAreNamed() throws Exception {
        List<List<String>> rows =
                Read.of(Reports.sample("premium-internal"), "subnets").rows();
        // The first four of 10.20.4.0/27 and its last.
        assertTrue(
                rows.get(4).get(1).startsWith("10.20.4.0 – 10.20.4.3"),
                rows.get(4).get(1));
        assertTrue(rows.get(4).get(1).endsWith("10.20.4.31"), rows.get(4).get(1));
        assertTrue(rows.get(5).get(1).endsWith("10.21.4.15"), rows.get(5).get(1));
    }

    @Test
    void aSubnetThatIsTooSmallSaysByHowMuch() throws Exception {
        Read subnets = Read.of(plan("""
                        {"tier": "premium", "mode": "internal", "regions": [
                          {"name": "westeurope", "units": 3, "vnet": "10.0.0.0/16", "subnet": "10.0.0.0/29"}]}
                        """), "subnets");
        // 5 + 2 × 3 + 1 = 12 do not fit the 8 of a /29.
        assertTrue(
                subnets.rows().get(1).get(3).startsWith("10.0.0.0/29 given: too small by 4"),
                subnets.rows().get(1).get(3));
    }

    @Test
    void withoutANetworkEachSectionSaysSoInASentence() throws Exception {
        Report outside = plan(OUTSIDE);
        assertEquals(
                List.of("No region of this plan uses a subnet."),
                Read.of(outside, "subnets").paragraphs());
        assertEquals(
                List.of("No destination has to be allowed."),
                Read.of(outside, "firewall").paragraphs());
        assertEquals(
                List.of("No record of your own is needed."),
                Read.of(outside, "dns").paragraphs());
        assertEquals(
                List.of("The plan forces no traffic through a tunnel: no route of its own is needed."),
                Read.of(outside, "routes").paragraphs());
    }

    @Test
    void theRoutesSayTheirNextHopAndItsAddress() throws Exception {
        Read routes = Read.of(Reports.sample("premium-external-forced-tunneling"), "routes");
        assertEquals(List.of("France Central · Routes"), routes.captions());
        List<List<String>> hops = routes.rows().stream()
                .map(row -> List.of(row.get(1), row.get(2)))
                .toList();
        assertTrue(
                hops.contains(List.of("0.0.0.0/0", "Virtual appliance10.80.0.4"))
                        || hops.contains(List.of("0.0.0.0/0", "Virtual appliance 10.80.0.4")),
                hops.toString());
        for (String past : List.of("ApiManagement", "198.51.100.0/24", "203.0.113.0/24")) {
            assertTrue(hops.contains(List.of(past, "Internet")), past + " in " + hops);
        }
    }

    @Test
    void regionsWithHopsOfTheirOwnHaveTablesOfTheirOwn() throws Exception {
        Read routes = Read.of(Reports.sample("hub-and-spoke"), "routes");
        assertEquals(List.of("West Europe · Routes", "North Europe · Routes"), routes.captions());
        assertTrue(routes.rows().getFirst().getLast().endsWith("10.0.1.4")
                || routes.rows().stream().anyMatch(row -> row.getLast().endsWith("10.0.1.4")));
        assertTrue(routes.rows().stream().anyMatch(row -> row.getLast().endsWith("10.1.1.4")));
    }

    @Test
    void theFirewallsSectionNamesTheSourcesAndSortsByKindOfRule() throws Exception {
        Read firewall = Read.of(Reports.sample("premium-internal"), "firewall");
        assertTrue(
                firewall.paragraphs()
                        .contains("The source of what goes out is the region's subnet: "
                                + "West Europe 10.20.4.0/27, North Europe 10.21.4.0/28."),
                firewall.paragraphs().toString());
        assertTrue(
                firewall.captions().stream().anyMatch(caption -> caption.endsWith("Outbound · application rules")),
                firewall.captions().toString());
        for (List<String> row : firewall.rows()) {
            assertEquals(4, row.size(), row.toString());
            assertFalse(row.get(1).isEmpty(), row.toString());
        }
        // Azure SQL is reached by its tag on 1433, which no application rule looks into.
        List<String> sql = firewall.rows().stream()
                .filter(row -> row.getFirst().startsWith("Sql"))
                .findFirst()
                .orElseThrow();
        assertEquals(List.of("1433", "TCP"), sql.subList(1, 3));
    }

    @Test
    void whatOnlyOneRegionNeedsNamesIt() throws Exception {
        Read firewall = Read.of(Reports.sample("multi-region-regional-tags"), "firewall");
        List<String> only = firewall.rows().stream()
                .map(List::getFirst)
                .filter(words -> words.contains("(only "))
                .toList();
        assertTrue(only.size() >= 2, firewall.rows().toString());
    }

    @Test
    void theRecordsAreOneZoneForEachName() throws Exception {
        Read dns = Read.of(Reports.sample("premium-internal"), "dns");
        // The endpoints of an internal instance by the documents: gateway, portals, management, Git.
        for (String name : List.of("", ".portal", ".developer", ".management", ".scm")) {
            String zone = "contoso-apim" + name + ".azure-api.net";
            List<String> row = dns.rows().stream()
                    .filter(cells -> cells.getFirst().startsWith(zone + " ")
                            || cells.getFirst().equals(zone)
                            || cells.getFirst().startsWith(zone))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError(zone));
            assertEquals(List.of("@", "A"), row.subList(1, 3));
        }
    }

    @Test
    void whatStandsBesideHasItsSubnetAndItsRules() throws Exception {
        Read beside = Read.of(Reports.sample("internal-behind-application-gateway"), "beside");
        assertEquals(1, beside.headings().size());
        assertTrue(
                beside.headings().getFirst().endsWith("West Europe"),
                beside.headings().getFirst());
        assertTrue(
                beside.paragraphs().getFirst().startsWith("Subnet 10.24.5.0/24, "),
                beside.paragraphs().getFirst());
        // The second version's infrastructure calls on these ports, by the documents of the gateway.
        assertTrue(
                beside.rows().stream().anyMatch(row -> row.contains("65200-65535") && row.contains("GatewayManager")),
                beside.rows().toString());
    }

    @Test
    void eachWorkspaceGatewayHasAPartOfItsOwn() throws Exception {
        Read beside = Read.of(Reports.sample("premium-workspace-gateways"), "beside");
        List<String> subnets = beside.paragraphs().stream()
                .filter(words -> words.startsWith("Subnet "))
                .toList();
        assertEquals(2, subnets.size());
        assertTrue(subnets.get(0).startsWith("Subnet 10.60.0.0/24, "), subnets.get(0));
        assertTrue(subnets.get(1).startsWith("Subnet 10.60.1.0/27, "), subnets.get(1));
        // The third is the self-hosted gateways, which have no subnet of the plan's.
        assertEquals(3, beside.headings().size());
    }

    @Test
    void nothingStandsBesideAnInstanceThatStandsAlone() throws Exception {
        HtmlDocumentBuilder parser = new HtmlDocumentBuilder(XmlViolationPolicy.ALLOW);
        Document document =
                parser.parse(new InputSource(new ByteArrayInputStream(Reports.bytes("html", Reports.named("Alone")))));
        assertTrue(Read.all(document.getDocumentElement(), "section").stream()
                .noneMatch(section -> section.getAttribute("class").equals("beside")));
    }

    @Test
    void regionsThatAreAlikeShareARowOfThePublicAddresses() throws Exception {
        Read addresses = Read.of(Reports.sample("premium-internal"), "public-addresses");
        assertEquals(List.of("Addresses that others see"), addresses.headings());
        assertTrue(addresses.rows().stream().allMatch(row -> row.size() == 5 || row.size() == 4));
        assertFalse(addresses.rows().isEmpty());
    }

    @Test
    void theSourcesAreDocumentsWithTheirDates() throws Exception {
        Read sources = Read.of(Reports.sample("premium-internal"), "sources");
        assertFalse(sources.items().isEmpty());
        for (String item : sources.items()) {
            assertTrue(item.matches(".*, as of \\d{4}(-\\d{2}){0,2}.*\\[\\d+\\].*"), item);
        }
    }

    @Test
    void theStepsStandInTheOrderInWhichTheyAreDone() throws Exception {
        Read checklist = Read.of(Reports.sample("premium-internal"), "checklist");
        assertEquals(4, checklist.headings().size());
        assertTrue(
                checklist.headings().getFirst().startsWith("Before"),
                checklist.headings().toString());
        assertTrue(
                checklist.paragraphs().getFirst().contains("West Europe 10.20.4.0/27, North Europe 10.21.4.0/28"),
                checklist.paragraphs().getFirst());
    }
}
