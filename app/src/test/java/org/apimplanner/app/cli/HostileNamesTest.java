package org.apimplanner.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apimplanner.app.export.csv.CsvParser;
import org.apimplanner.app.program.Composition;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;
import tools.jackson.databind.json.JsonMapper;

/// Names that are more than names to some reader, in every file of text that the program writes: they stay names.
/// Those of the pages are with the exporter of PDF.
class HostileNamesTest {
    private static final List<String> NAMES = List.of(
            "<img src=x onerror=x>",
            "<script>alert(1)</script>",
            "=HYPERLINK(\"http://x\")",
            "+1+1",
            "-2+3",
            "@SUM(A1)",
            "]]>&amp;&#x27;<!--",
            "[a](http://x) ![b](http://y)",
            "`x` $(y) ${z} %{w} {{v}}",
            "a | b \\ c \" d ' e",
            "../../etc/passwd",
            "CON");

    /// Those that a plan refuses, but other people's files may hold.
    private static final List<String> FOREIGN = List.of(
            "a\u202Eb\u2066c", "a\u0000b\u0007c\u001B[2Jd", "a\nb\r\nc\u2028d\u0085e", "a\uD800b", "x".repeat(5000));

    private static final Composition PROGRAM = Composition.shipped();
    private static final JsonMapper JSON = new JsonMapper();

    @TempDir
    private Path folder;

    static List<String> names() {
        return NAMES;
    }

    static Stream<String> foreign() {
        return Stream.concat(NAMES.stream(), FOREIGN.stream());
    }

    private static String plan(String name, String address) {
        return """
                {"name": %1$s, "tier": "premium", "mode": "internal",
                 "clients": [{"name": %1$s, "addresses": ["10.1.0.0/16"]}],
                 "backends": [{"name": %1$s, "addresses": ["%2$s"]}],
                 "workspaceGateways": [{"name": %1$s, "region": "westeurope", "mode": "integration"}],
                 "progress": {"notes": %1$s},
                 "regions": [{"name": "westeurope", "vnet": "10.20.0.0/16"}]}""".formatted(JSON.writeValueAsString(name), address);
    }

    private Path write(String file, String text) throws IOException {
        return Files.writeString(folder.resolve(file), text);
    }

    @ParameterizedTest
    @MethodSource("names")
    void inEveryFileOfAPlan(String name) throws IOException {
        Path plan = write("plan.json", plan(name, "10.2.0.0/16"));
        Path out = folder.resolve("out");
        String formats = PROGRAM.exporters().names().stream()
                .filter(format -> !format.equals("pdf") && !format.equals("png"))
                .collect(Collectors.joining(","));
        ProgramRun run =
                ProgramRun.of("plan", plan.toString(), "--format", formats, "--allow-errors", "--out", out.toString());
        Map<String, byte[]> files = files(out);
        assertTrue(files.size() > 15, run.messages());
        files.forEach((file, bytes) -> assertHarmless(file, bytes, name));
        assertEquals(
                name,
                JSON.readTree(files.get("report.json")).get("plan").get("name").stringValue());
        assertMessages(run);
    }

    @ParameterizedTest
    @MethodSource("names")
    void inEveryFileOfAComparison(String name) throws IOException {
        Path old = write("old.json", plan(name, "10.2.0.0/16"));
        Path now = write("new.json", plan(name, "10.3.0.0/16"));
        Path out = folder.resolve("out");
        ProgramRun run = ProgramRun.of(
                "diff",
                old.toString(),
                now.toString(),
                "--format",
                "text,json,csv,markdown,html,docx,xlsx",
                "--out",
                out.toString());
        Map<String, byte[]> files = files(out);
        assertTrue(files.size() >= 7, run.messages());
        files.forEach((file, bytes) -> assertHarmless(file, bytes, name));
        assertMessages(run);
    }

    @ParameterizedTest
    @MethodSource("foreign")
    void inEveryFileOfAnAudit(String name) throws IOException {
        Path plan = write("plan.json", plan("plan", "10.2.0.0/16"));
        // A half of a letter cannot be written but as an escape.
        String quoted = JSON.writeValueAsString(name).replace("\uD800", "\\ud800");
        Path nsg = write("nsg.json", """
                {"name": %1$s, "location": "westeurope", "resourceGroup": %1$s, "securityRules": [
                 {"name": %1$s, "priority": 100, "direction": "Inbound", "access": "Deny", "protocol": "*",
                  "sourcePortRange": "*", "destinationPortRange": "*", "sourceAddressPrefix": %1$s,
                  "destinationAddressPrefix": "*", "description": %1$s},
                 {"name": "Open", "priority": 110, "direction": "Inbound", "access": "Deny", "protocol": "*",
                  "sourcePortRange": "*", "destinationPortRange": "*", "sourceAddressPrefix": "*",
                  "destinationAddressPrefix": "*"}]}""".formatted(quoted));
        Path out = folder.resolve("out");
        ProgramRun run = ProgramRun.of(
                "audit",
                "--plan",
                plan.toString(),
                "--format",
                "json,text,csv,markdown,sarif,junit,html,docx,xlsx",
                "--repair",
                "--out",
                out.toString(),
                nsg.toString());
        Map<String, byte[]> files = files(out);
        assertTrue(files.size() >= 10, run.messages());
        files.forEach((file, bytes) -> assertHarmless(file, bytes, name));
        assertMessages(run);
    }

    private static void assertMessages(ProgramRun run) {
        assertTrue(run.exitCode() < 2, run.messages());
        assertPlain("messages", run.messages());
    }

    private static Map<String, byte[]> files(Path folder) throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> walk = Files.walk(folder)) {
            for (Path file : walk.filter(Files::isRegularFile).toList()) {
                files.put(folder.relativize(file).toString(), Files.readAllBytes(file));
            }
        }
        return files;
    }

    private static void assertHarmless(String file, byte[] bytes, String name) {
        if (file.endsWith(".docx") || file.endsWith(".xlsx")) {
            parts(bytes).forEach((part, content) -> {
                assertXml(file + " " + part, content);
                assertFalse(
                        file.endsWith(".xlsx") && new String(content, StandardCharsets.UTF_8).contains("<f>"), part);
            });
            return;
        }
        String text = text(file, bytes);
        switch (file.substring(file.lastIndexOf('.'))) {
            case ".json", ".sarif" -> JSON.readTree(text);
            case ".svg", ".drawio", ".xml" -> assertXml(file, bytes);
            case ".html" -> assertFalse(text.contains("<img src=x") || text.contains("<script>alert"), file);
            case ".csv" -> assertNoFormula(file, text, name);
            case ".md" -> {
                assertFalse(text.contains("<img") || text.contains("<script") || text.contains("](http://"), file);
                assertPlain(file, text);
            }
            default -> assertPlain(file, text);
        }
    }

    private static String text(String file, byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new AssertionError(file, e);
        }
    }

    /// Nothing that moves the cursor, rings, or turns the direction of what follows.
    private static void assertPlain(String file, String text) {
        text.codePoints()
                .filter(c -> c < ' ' && c != '\n' && c != '\r' && c != '\t'
                        || c >= 0x7F && c < 0xA0
                        || c >= 0x202A && c <= 0x202E
                        || c >= 0x2066 && c <= 0x2069)
                .forEach(c -> {
                    throw new AssertionError(file + ": U+" + Integer.toHexString(c));
                });
    }

    private static void assertNoFormula(String file, String text, String name) {
        if ("=+-@".indexOf(name.charAt(0)) < 0) {
            return;
        }
        for (List<String> row : CsvParser.rows(text.replace("\uFEFF", ""))) {
            row.forEach(cell -> assertFalse(cell.startsWith(name), file + ": " + cell));
        }
    }

    private static Map<String, byte[]> parts(byte[] file) {
        Map<String, byte[]> parts = new TreeMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().endsWith(".xml") || entry.getName().endsWith(".rels")) {
                    parts.put(entry.getName(), zip.readAllBytes());
                }
            }
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        assertTrue(parts.size() > 3);
        return parts;
    }

    private static void assertXml(String file, byte[] bytes) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            Document document = factory.newDocumentBuilder().parse(new ByteArrayInputStream(bytes));
            NodeList all = document.getElementsByTagName("*");
            for (int i = 0; i < all.getLength(); i++) {
                Element element = (Element) all.item(i);
                assertFalse(List.of("script", "img", "iframe").contains(element.getTagName()), file);
                assertFalse(element.hasAttribute("onerror"), file);
            }
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new AssertionError(file + ": " + e.getMessage(), e);
        }
    }
}
