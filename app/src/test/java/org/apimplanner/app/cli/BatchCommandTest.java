package org.apimplanner.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apimplanner.app.cli.Console.Output;
import org.apimplanner.app.program.Composition;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class BatchCommandTest {
    private static String plan(int units) {
        return "{\"tier\":\"premium\",\"mode\":\"external\",\"name\":\"" + units
                + "\",\"regions\":[{\"name\":\"westeurope\",\"units\":" + units + "}]}";
    }

    private static List<JsonNode> answers(ProgramRun run) {
        return run.text().lines().map(JsonMapper.shared()::readTree).toList();
    }

    @Test
    void theAnswersKeepTheOrderOfTheLines() {
        String input =
                IntStream.rangeClosed(1, 30).mapToObj(BatchCommandTest::plan).collect(Collectors.joining("\n"));
        ProgramRun run = ProgramRun.withInput(input, "batch", "-");
        assertEquals(0, run.exitCode(), run.messages());
        assertEquals(
                IntStream.rangeClosed(1, 30).mapToObj(Integer::toString).toList(),
                answers(run).stream().map(a -> a.at("/plan/name").asString()).toList());
    }

    @Test
    void aLineThatCannotBeReadGivesAnErrorInItsPlaceAndBlankLinesNothing() {
        ProgramRun run = ProgramRun.withInput(plan(1) + "\r\n \n{\"tier\":\n" + plan(2) + "\n", "batch", "-");
        List<JsonNode> answers = answers(run);
        assertEquals(1, run.exitCode());
        assertEquals(3, answers.size());
        assertEquals(3, answers.get(1).get("line").asInt());
        assertTrue(answers.get(1).get("error").asString().contains("expected"), run.text());
        assertEquals("2", answers.get(2).at("/plan/name").asString());
    }

    @Test
    void aPlanWithErrorsMakesTheBatchExitWithOne() {
        ProgramRun run = ProgramRun.withInput(plan(1) + "\n" + plan(32), "batch", "-");
        assertEquals(1, run.exitCode());
        assertEquals("32", answers(run).get(1).at("/plan/name").asString());
    }

    @Test
    void aFileThatCannotBeOpenedIsAFailure() {
        ProgramRun run = ProgramRun.of("batch", "missing.ndjson");
        assertEquals(2, run.exitCode());
        assertEquals(
                "apim-network-planner: missing.ndjson: found no such file, expected one plan a line.\n",
                run.messages());
    }

    @Test
    void aLineOfExactlyTheLimitIsReadAndOneMoreByteIsNot() throws IOException {
        BatchLines lines =
                new BatchLines(new ByteArrayInputStream("1234\n12345\r\nx".getBytes(StandardCharsets.US_ASCII)), 4);
        assertEquals("1234", new String(lines.next().orElseThrow().bytes(), StandardCharsets.US_ASCII));
        BatchLines.Line second = lines.next().orElseThrow();
        assertTrue(second.tooLong());
        assertEquals(2, second.number());
        assertFalse(lines.next().orElseThrow().tooLong());
        assertTrue(lines.next().isEmpty());
    }

    @Test
    void anEndlessBatchStopsWhenNobodyReads() throws IOException {
        byte[] line = (plan(1) + "\n").getBytes(StandardCharsets.US_ASCII);
        InputStream endless = new InputStream() {
            private long position;

            @Override
            public int read() {
                return line[(int) (position++ % line.length)];
            }

            @Override
            public int available() {
                return line.length;
            }
        };
        Output closed = new Output(new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("Broken pipe");
            }
        });
        Console console = new Console(InputStream.nullInputStream(), closed, System.err);
        assertTrue(new BatchCommand(Composition.shipped(), console).run(new BatchLines(endless, 1000)));
        assertTrue(closed.isClosed());
    }
}
