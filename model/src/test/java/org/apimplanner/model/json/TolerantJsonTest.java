package org.apimplanner.model.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TolerantJsonTest {
    private final List<ReadProblem> problems = new ArrayList<>();

    private JsonValue read(String text) throws IOException {
        return TolerantJson.read("main.json", new StringReader(text), problems::add);
    }

    @Test
    void whatTemplatesHaveBeyondJsonIsRead() throws IOException {
        JsonValue template = read("// made by hand\n{\"a\": [1, 2,], /* b */ \"c\": \"two\nlines\",}");
        assertEquals(2, template.get("a").items().size());
        assertEquals("two\nlines", template.get("c").text("a text"));
        assertEquals(
                new Place("main.json", "/a/1"), template.get("a").items().get(1).place());
        assertEquals(List.of(), problems);
    }

    @Test
    void severalDocumentsBecomeAList() throws IOException {
        assertEquals(2, read("{\"a\": 1}\n{\"b\": 2}").items().size());
    }

    @Test
    void aNameThatStandsTwiceIsKeptAsAProblemAndTheLastCounts() throws IOException {
        JsonValue object = read("{\"a\": 1,\n \"a\": 2}");
        assertEquals(2, object.get("a").wholeNumber(0, 9));
        assertEquals(
                List.of(new ReadProblem(
                        new Place("main.json", "line 2, column 2"),
                        false,
                        "a",
                        "the name a second time",
                        "each name once in an object")),
                problems);
    }

    @Test
    void theSameTextIsRefusedByStrictReading() {
        String message = assertThrows(UnreadableInput.class, () -> StrictJson.read("{\"a\": 1,\n \"a\": 2}"))
                .getMessage();
        assertEquals("/a: found the field a second time (line 2, column 5), expected each field only once.", message);
    }

    @Test
    void brokenTextNamesTheFileTheLineAndTheColumn() {
        ReadProblem problem = assertThrows(UnreadableInput.class, () -> read("{\n  \"a\": nsg}"))
                .problem();
        assertEquals("main.json", problem.subject());
        assertEquals("main.json", problem.place().file());
        assertEquals("line 2", problem.place().path().substring(0, 6));
    }

    @Test
    void aStreamThatFailsIsNotBrokenText() {
        Reader broken = new Reader() {
            @Override
            public int read(char[] buffer, int from, int length) throws IOException {
                throw new IOException("The disk is gone.");
            }

            @Override
            public void close() {}
        };
        assertThrows(IOException.class, () -> TolerantJson.read("f", broken, problems::add));
    }
}
