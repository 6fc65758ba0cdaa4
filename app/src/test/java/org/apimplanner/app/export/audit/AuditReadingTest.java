package org.apimplanner.app.export.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nu.validator.htmlparser.common.XmlViolationPolicy;
import nu.validator.htmlparser.dom.HtmlDocumentBuilder;
import org.apimplanner.app.export.Paper;
import org.apimplanner.app.program.Composition;
import org.apimplanner.model.audit.Audit;
import org.apimplanner.model.audit.existing.ExistingNetwork;
import org.apimplanner.model.audit.existing.ExistingNetworkReader;
import org.apimplanner.model.audit.run.Auditor;
import org.apimplanner.model.audit.run.Chosen;
import org.apimplanner.model.net.PortRange;
import org.apimplanner.model.report.NsgRule;
import org.apimplanner.model.report.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/// What a reader finds in an audit: of a network that has all the plan asks for, of one that has none of it, of one
/// in two regions, and of a file that is of no use.
final class AuditReadingTest {
    private static final Composition PROGRAM = Composition.shipped();

    private static final Report ONE = PROGRAM.report("""
            {"name": "Orders", "tier": "premium", "mode": "internal", "denyByDefault": true,
             "regions": [{"name": "westeurope", "subnet": "10.1.0.0/27", "vnet": "10.1.0.0/16"}]}
            """);

    private static final Report TWO = PROGRAM.report("""
            {"name": "Orders", "tier": "premium", "mode": "internal", "denyByDefault": true, "regions": [
              {"name": "westeurope", "primary": true, "subnet": "10.1.0.0/27", "vnet": "10.1.0.0/16"},
              {"name": "northeurope", "subnet": "10.2.0.0/27", "vnet": "10.2.0.0/16"}]}
            """);

    /// An audit and the plan that it is of.
    record Case(String name, Report report, Audit audit) {
        String text(AuditFormat format) {
            return new String(bytes(format), StandardCharsets.UTF_8);
        }

        byte[] bytes(AuditFormat format) {
            return new AuditExports("1.0.0")
                    .files(format, audit, report.plan(), Paper.A4)
                    .getFirst()
                    .content();
        }

        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Case> cases() {
        return Stream.of(whole(), nothing(), useless(), half());
    }

    private static Case whole() {
        return audited("all of it", ONE, Map.of("nsg.json", group("nsg-apim", "westeurope", rules(ONE, 0))));
    }

    private static Case nothing() {
        return audited("none of it", ONE, Map.of("nsg.json", group("nsg-apim", "westeurope", List.of(denying()))));
    }

    private static Case useless() {
        return audited("of no use", ONE, Map.of("vm.json", "{\"type\": \"Microsoft.Compute/virtualMachines\"}"));
    }

    private static Case half() {
        return audited(
                "one region of two",
                TWO,
                Map.of(
                        "west.json", group("nsg-west", "westeurope", rules(TWO, 0)),
                        "north.json", group("nsg-north", "northeurope", List.of(denying()))));
    }

    private static Case audited(String name, Report report, Map<String, String> files) {
        ExistingNetwork network = files.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(file -> read(file.getKey(), file.getValue()))
                .reduce(new ExistingNetwork(List.of(), List.of()), ExistingNetwork::plus);
        return new Case(
                name,
                report,
                new Auditor(PROGRAM.reference())
                        .audit(report, network, Optional.empty(), Optional.empty(), Chosen.BY_FILES));
    }

    private static ExistingNetwork read(String name, String text) {
        try {
            return ExistingNetworkReader.read(name, new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String group(String name, String location, List<String> rules) {
        return "{\"name\": \"%s\", \"location\": \"%s\", \"securityRules\": [%s]}"
                .formatted(name, location, String.join(",\n", rules));
    }

    /// The rules that the plan asks for, as a group has them.
    private static List<String> rules(Report report, int region) {
        return report.regions().get(region).nsgRules().stream()
                .map(AuditReadingTest::rule)
                .toList();
    }

    private static String rule(NsgRule rule) {
        return """
                {"name": "%s", "priority": %d, "direction": "%s", "access": "%s", "protocol": "%s",
                 "sourceAddressPrefix": "%s", "sourcePortRange": "*", "destinationAddressPrefix": "%s",
                 "destinationPortRanges": [%s]}
                """.formatted(
                        rule.name(),
                        rule.priority(),
                        rule.direction().word(),
                        rule.access().word(),
                        rule.protocol().word(),
                        rule.source(),
                        rule.destination(),
                        rule.destinationPorts().stream()
                                .map(PortRange::toString)
                                .map(port -> "\"" + port + "\"")
                                .collect(Collectors.joining(",")));
    }

    private static String denying() {
        return """
                {"name": "DenyAll", "priority": 100, "direction": "Inbound", "access": "Deny", "protocol": "*",
                 "sourceAddressPrefix": "*", "sourcePortRange": "*", "destinationAddressPrefix": "*",
                 "destinationPortRange": "*"},
                {"name": "DenyAllOut", "priority": 100, "direction": "Outbound", "access": "Deny", "protocol": "*",
                 "sourceAddressPrefix": "*", "sourcePortRange": "*", "destinationAddressPrefix": "*",
                 "destinationPortRange": "*"}
                """;
    }

    private static List<Element> all(Element within, String tag) {
        NodeList nodes = within.getElementsByTagName(tag);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            elements.add((Element) nodes.item(i));
        }
        return elements;
    }

    private static Element section(Case each, String id) throws Exception {
        InputSource source = new InputSource(new ByteArrayInputStream(each.bytes(AuditFormat.HTML)));
        source.setEncoding("UTF-8");
        Document document = new HtmlDocumentBuilder(XmlViolationPolicy.ALLOW).parse(source);
        return all(document.getDocumentElement(), "section").stream()
                .filter(section -> section.getAttribute("class").equals(id))
                .findFirst()
                .orElseThrow(() -> new AssertionError(id));
    }

    private static List<List<String>> rows(Element section) {
        return all(section, "tr").stream()
                .map(row -> all(row, "td").stream()
                        .map(cell ->
                                cell.getTextContent().replaceAll("\\s+", " ").strip())
                        .toList())
                .filter(row -> !row.isEmpty())
                .toList();
    }

    private static long count(Audit audit, boolean met) {
        return audit.requirements().stream()
                .filter(verdict -> verdict.status().isMet() == met)
                .count();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void everyNeedIsARowOfTheMetOrOfTheOthers(Case each) throws Exception {
        assertEquals(count(each.audit(), true), rows(section(each, "met")).size());
        long open = each.audit().requirements().stream()
                .filter(verdict -> !verdict.status().isMet() && AuditSentences.isAnswered(verdict))
                .count();
        assertEquals(open, rows(section(each, "unmet")).size());
        assertEquals(
                each.audit().findings().size(), rows(section(each, "findings")).size());
        assertEquals(
                each.audit().resources().size(), rows(section(each, "read")).size());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void everyChangeIsARowAndACommand(Case each) throws Exception {
        Element section = section(each, "changes");
        assertEquals(each.audit().changes().size(), rows(section).size());
        if (each.audit().changes().isEmpty()) {
            assertTrue(section.getTextContent().contains("There are none."));
            return;
        }
        List<String> lines =
                all(section, "p").stream().map(Element::getTextContent).toList();
        assertEquals(
                each.audit().changes().size(),
                lines.stream().filter(line -> line.startsWith("az network ")).count());
        String script = new String(
                new AuditExports("1.0.0").repair(each.audit(), "Orders").content(), StandardCharsets.UTF_8);
        assertTrue(script.startsWith("#!"), script);
        lines.stream()
                .filter(line -> line.startsWith("az network "))
                .forEach(line -> assertTrue(script.contains(line), line));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void theTablesOfMarkdownHaveColumnsAndEachLineAsManyCells(Case each) {
        List<String> lines = each.text(AuditFormat.MARKDOWN).lines().toList();
        assertEquals("# Network audit", lines.getFirst());
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).startsWith("| ---")) {
                int columns = cells(lines.get(i));
                assertEquals(columns, cells(lines.get(i - 1)), lines.get(i - 1));
                for (int j = i + 1; j < lines.size() && lines.get(j).startsWith("|"); j++) {
                    assertEquals(columns, cells(lines.get(j)), lines.get(j));
                }
            } else if (lines.get(i).startsWith("|")) {
                assertFalse(lines.get(i).isBlank() || lines.get(i).matches("\\|\\s*\\|?"), "a table of nothing");
            }
        }
    }

    private static int cells(String line) {
        return line.replace("\\|", "").split("\\|", -1).length - 2;
    }

    @ParameterizedTest
    @MethodSource("cases")
    void theTextNamesEveryNeedAndEveryFindingOnce(Case each) {
        String text = each.text(AuditFormat.TEXT);
        each.audit().requirements().stream()
                .filter(AuditSentences::isAnswered)
                .forEach(verdict -> assertTrue(text.contains(verdict.rule()), verdict.rule()));
        each.audit()
                .findings()
                .forEach(finding -> assertTrue(
                        text.contains(finding.code().word() + " in "),
                        finding.code().word()));
        assertEquals(each.audit().changes().isEmpty(), !text.contains("Changes that would repair it"));
    }

    @Test
    void aNetworkThatHasAllOfItSaysSoAndNothingElse() throws Exception {
        Case whole = whole();
        assertTrue(whole.audit().requirements().stream()
                .filter(verdict -> verdict.kind() == Audit.Kind.NSG)
                .allMatch(verdict -> verdict.status().isMet()));
        assertTrue(section(whole, "unmet").getTextContent().contains("There are none.")
                || whole.audit().requirements().stream().anyMatch(verdict -> verdict.kind() != Audit.Kind.NSG));
        assertEquals(List.of(), whole.audit().changes());
    }

    @Test
    void aNetworkThatHasNothingIsMendedByARuleForEachNeed() throws Exception {
        Case nothing = nothing();
        assertEquals(0, count(nothing.audit(), true));
        assertTrue(section(nothing, "met").getTextContent().contains("There are none."));
        String text = nothing.text(AuditFormat.TEXT);
        assertTrue(text.contains("\nBlocked\n"), text);
        assertTrue(text.contains("Decided by DenyAll"), text);
    }

    @Test
    void aFileOfNoUseLeavesEveryNeedUnanswered() throws Exception {
        Case useless = useless();
        assertEquals(0, count(useless.audit(), true));
        String text = useless.text(AuditFormat.TEXT);
        assertTrue(text.contains("\nNot given, or not judged\n"), text);
        assertFalse(text.contains("\nMet\n"), text);
        assertTrue(section(useless, "read").getTextContent().contains("Nothing that could be judged.")
                || !useless.audit().resources().isEmpty());
    }

    @Test
    void ofTwoRegionsEveryNeedNamesItsOwn() throws Exception {
        Case half = half();
        String text = half.text(AuditFormat.TEXT);
        assertTrue(text.contains(" in northeurope: "), text);
        assertFalse(text.contains(") in westeurope: "), text);
        assertTrue(rows(section(half, "met")).stream()
                .allMatch(row -> row.getFirst().endsWith("westeurope")));
        assertTrue(rows(section(half, "unmet")).stream()
                .filter(row -> row.size() == 3)
                .allMatch(row -> row.getFirst().endsWith("northeurope")));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void everyPageOfWhatWillNotDoSaysSo(Case each) {
        String html = each.text(AuditFormat.HTML);
        assertEquals(each.audit().compliant(), !html.contains("@top-right { content: \""));
    }
}
