package org.apimplanner.model.audit.existing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import org.apimplanner.model.json.Place;
import org.apimplanner.model.json.ReadProblem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BadInputTest {
    private static ReadProblem onlyProblem(String text) {
        ExistingNetwork network = Samples.read(text);
        assertEquals(1, network.problems().size(), network::toString);
        return network.problems().getFirst();
    }

    @Test
    void aCutOffFileIsNamedWithLineAndColumn() {
        // The text ends after 16 characters of its second line, so the end is found at column 17.
        ReadProblem problem = onlyProblem("{\"name\": \"nsg\",\n\"securityRules\":");
        assertEquals("line 2, column 17", problem.place().path());
        assertTrue(problem.expected().contains("cut off"));
    }

    @Test
    void warningsInFrontOfTheOutputArePassedOverAndLinesStayRight() {
        String warnings = "WARNING: The behavior of this command has been altered.\r\n  [extension]\r\n\r\n";
        String nsg = Samples.nsg(Samples.rule("r", 100)).replace("[", "[\n");
        assertEquals(Samples.read(nsg), Samples.read(warnings + nsg));
        byte[] shell = ("\uFEFF" + warnings + nsg).getBytes(StandardCharsets.UTF_16LE);
        assertEquals(Samples.read(nsg), Samples.read("input", shell));
        assertEquals(
                "line 5, column 6",
                onlyProblem(warnings + "{\n\"a\": n}").place().path());
        assertEquals(
                "text that begins with \"WARNING: all is lost\"",
                onlyProblem("WARNING: all is lost\nName  Priority\n").found());
    }

    @Test
    void aFileThatIsNoTextIsCalledSo() {
        byte[] bytes = new byte[4096];
        new java.util.Random(7).nextBytes(bytes);
        assertEquals(
                "a file that is no text",
                Samples.read("input", bytes).problems().getFirst().found());
        assertEquals(
                "an error message, \"ERROR: (ResourceNotFound) The Resource 'nsg' was not found.\"",
                onlyProblem("ERROR: (ResourceNotFound) The Resource 'nsg' was not found.\nCode: 1")
                        .found());
    }

    @Test
    void textThatIsNotJsonIsNamedWithLineAndColumn() {
        assertTrue(onlyProblem("{\n  \"a\": nsg}").place().path().startsWith("line 2, column "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "destinationPortRange|70000|/securityRules/0/destinationPortRange",
                "destinationPortRange|443-80|/securityRules/0/destinationPortRange",
                "destinationPortRange|https|/securityRules/0/destinationPortRange",
                "sourceAddressPrefix|10.0.0.0/33|/securityRules/0/sourceAddressPrefix",
                "sourceAddressPrefix|10.0.0.256|/securityRules/0/sourceAddressPrefix",
                "destinationAddressPrefix|${var.x}|/securityRules/0/destinationAddressPrefix",
                "priority|first|/securityRules/0/priority",
                "priority|-1|/securityRules/0/priority",
                "direction|Sideways|/securityRules/0/direction",
                "access|Maybe|/securityRules/0/access",
                "protocol|Sctp|/securityRules/0/protocol"
            })
    void aWrongValueIsNamedWithItsPlaceAndTheOtherRulesAreRead(String field, String value, String path) {
        String wrong = Samples.rule("wrong", 100)
                .replaceFirst(
                        "\"" + field + "\": [^,}]+",
                        java.util.regex.Matcher.quoteReplacement("\"" + field + "\": \"" + value + "\""));
        ExistingNetwork network = Samples.read(Samples.nsg(wrong, Samples.rule("right", 110)));
        assertEquals(
                List.of("right"),
                Samples.onlyNsg(network).rules().stream()
                        .map(ExistingRule::name)
                        .toList());
        assertEquals(1, network.problems().size());
        ReadProblem problem = network.problems().getFirst();
        assertEquals("wrong", problem.subject());
        assertEquals(new Place("input", path), problem.place());
        assertEquals('"' + value + '"', problem.found());
        assertFalse(problem.unresolved());
    }

    @Test
    void everyFaultOfARuleIsNamedAtOnce() {
        String rule = Samples.rule("r", 100)
                .replace("\"443\"", "\"70000\"")
                .replace("\"Inbound\"", "\"\"")
                .replace("\"Internet\"", "null");
        assertEquals(
                List.of("no direction", "\"70000\"", "no sourceAddressPrefix"),
                Samples.read(Samples.nsg(rule)).problems().stream()
                        .map(ReadProblem::found)
                        .toList());
    }

    @Test
    void aThousandMalformedRulesAreEachNamedAndTheOneGoodRuleIsRead() {
        String[] rules = IntStream.range(0, 1001)
                .mapToObj(i -> i == 500 ? Samples.rule("good", 100) : i % 2 == 0 ? "{\"name\": \"r" + i + "\"}" : "7")
                .toArray(String[]::new);
        ExistingNetwork network = Samples.read(Samples.nsg(rules));
        assertEquals(1000, network.problems().size());
        assertEquals("r0", network.problems().getFirst().subject());
        assertEquals("/securityRules/1", network.problems().get(1).place().path());
        assertEquals(1, Samples.onlyNsg(network).rules().size());
    }

    @Test
    void problemsBeyondTwoThousandInOneResourceAreCounted() {
        String[] rules = IntStream.range(0, 5000).mapToObj(i -> "7").toArray(String[]::new);
        List<ReadProblem> problems = Samples.read(Samples.nsg(rules)).problems();
        assertEquals(2001, problems.size());
        assertTrue(problems.getLast().found().startsWith("3000 more problems"));
    }

    @Test
    void tenThousandRulesAreRead() {
        String[] rules = IntStream.range(0, 10_000)
                .mapToObj(i -> Samples.rule("r" + i, i))
                .toArray(String[]::new);
        ExistingNetwork network = Samples.read(Samples.nsg(rules));
        assertEquals(List.of(), network.problems());
        assertEquals(10_000, Samples.onlyNsg(network).rules().size());
    }

    @Test
    void rulesOfOnePriorityAreAllKept() {
        ExistingNetwork network = Samples.read(Samples.nsg(Samples.rule("a", 100), Samples.rule("b", 100)));
        assertEquals(List.of(), network.problems());
        assertEquals(2, Samples.onlyNsg(network).rules().size());
    }

    @Test
    void aFileOf200MiBIsNamedWithItsSizeAndTheLimit() throws IOException {
        InputStream endless = new Repeated("[\n", " ".repeat(1 << 16), 200L << 20);
        ExistingNetwork network = ExistingNetworkReader.read("big.json", endless);
        assertEquals(List.of(), network.resources());
        ReadProblem problem = network.problems().getFirst();
        assertEquals("a file of 200 MiB", problem.found());
        assertTrue(problem.expected().startsWith("at most 64 MiB"));
    }

    @Test
    void aSmallFileOfTooManyValuesIsRefusedRatherThanFillingTheMemory() throws IOException {
        // 5 million lists of two bytes each: 10 MB of text, within the size limit.
        InputStream lists = new Repeated("[", "[],".repeat(1 << 14), 15L << 20);
        ReadProblem problem =
                ExistingNetworkReader.read("many.json", lists).problems().getFirst();
        assertTrue(problem.found().contains("values"), problem::toString);
    }

    @Test
    void nestingWithoutEndIsAProblemNotACrash() {
        assertTrue(onlyProblem("[".repeat(100_000)).found().contains("nested"));
    }

    @Test
    void aNameTwiceInAnObjectIsNamedAndTheLastCounts() {
        String rule = Samples.rule("r", 100).replaceFirst("\\{", "{\"priority\": 50,");
        ExistingNetwork network = Samples.read(Samples.nsg(rule));
        assertEquals("priority", network.problems().getFirst().subject());
        assertEquals(100, Samples.onlyNsg(network).rules().getFirst().priority());
    }

    @Test
    void anEntryUnlikeTheOthersOfAListIsNamed() {
        ExistingNetwork network =
                Samples.read("[" + Samples.nsg() + ", 7, {\"x\": 1}, {\"type\": \"Microsoft.Web/sites\"}]");
        assertEquals(
                List.of("/1", "/2"),
                network.problems().stream().map(p -> p.place().path()).toList());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "~~|an empty file",
                "[]|an empty list",
                "{}|an empty object",
                "<html>|XML or HTML",
                "resource \"azurerm_subnet\" \"s\" {|Terraform source, where terraform show -json is needed",
                "param name string|Bicep source, where the compiled template is needed, which bicep build writes",
                "{\"schemaVersion\": 1, \"tier\": \"premium\"}|a plan of this program, which the command line takes after --plan",
                "{\"tier\": \"premium\", \"mode\": \"none\", \"regions\": []}|a plan of this program, which the command line takes after --plan",
                "{\"changeNumber\": 1, \"values\": []}|a service tag file, which the command line takes after --tags",
                "[{\"type\": \"Microsoft.Web/sites\"}]|a list whose first entry is a resource of type Microsoft.Web/sites",
                "{\"a\": 1, \"b\": 2}|an object with the fields a, b",
                "Name;Size;Date|a table with the heads \"Name;Size;Date\"",
                "hello|text that begins with \"hello\"",
                "null|text that begins with \"null\""
            })
    void aFileOfAnotherKindIsNamedForWhatItLooksLike(String text, String found) {
        ReadProblem problem = onlyProblem(text);
        assertEquals(found, problem.found());
        assertTrue(problem.expected().contains("terraform show -json"));
    }

    @Test
    void onlyAFailingStreamThrows() {
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("The disk is gone.");
            }
        };
        assertThrows(IOException.class, () -> ExistingNetworkReader.read("f", broken));
    }

    /// A beginning, then the same text over and over up to a size, without holding it.
    private static final class Repeated extends InputStream {
        private final String beginning;
        private final String text;
        private final long size;
        private long at;
        private boolean closed;

        Repeated(String beginning, String text, long size) {
            this.beginning = beginning;
            this.text = text;
            this.size = size;
        }

        /// As a file does, it gives nothing more once it is closed.
        @Override
        public void close() {
            closed = true;
        }

        @Override
        public int read() throws IOException {
            if (closed) {
                throw new IOException();
            }
            if (at == size) {
                return -1;
            }
            long inText = at++ - beginning.length();
            return inText < 0
                    ? beginning.charAt((int) (inText + beginning.length()))
                    : text.charAt((int) (inText % text.length()));
        }
    }

    @Test
    void whatAToolSaysWithoutAWordForItInFrontOfItsJsonIsPassedOver() {
        String text =
                "This command group is in preview.\nSee its page (online).\n" + Samples.nsg(Samples.rule("r", 100));
        assertEquals(1, Samples.onlyNsg(Samples.read(text)).rules().size());
        assertEquals(
                "text that begins with \"Some words, and\"",
                onlyProblem("Some words, and\n[no JSON]\n").found());
    }

    @Test
    void aNameLongerThanAnyIsRefusedByItsBeginning() {
        String name = "r".repeat(1_000_000);
        ExistingNetwork network =
                Samples.read("{\"name\": \"" + name + "\", \"securityRules\": [" + Samples.rule(name, 100) + "]}");
        assertEquals(2, network.problems().size());
        network.problems().forEach(problem -> assertEquals("r".repeat(200) + "…", problem.subject()));
        assertEquals(201, Samples.onlyNsg(network).rules().getFirst().name().length());
    }
}
