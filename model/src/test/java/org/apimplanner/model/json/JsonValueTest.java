package org.apimplanner.model.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.apimplanner.model.net.Direction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonValueTest {
    private static JsonValue value(String json) {
        return StrictJson.read(json);
    }

    private static String refusal(Runnable reading) {
        return assertThrows(UnreadableInput.class, reading::run).getMessage();
    }

    @Test
    void aMemberKnowsItsPlaceAsAPointer() {
        JsonValue document = value("{\"a/b\": {\"c~d\": [1, {\"e\": true}]}}");
        JsonValue list = document.get("a/b").get("c~d");
        assertEquals("/a~1b/c~0d", list.place().path());
        assertEquals("/a~1b/c~0d/1/e", list.items().get(1).get("e").place().path());
        assertTrue(list.items().get(1).get("e").flag());
    }

    @Test
    void aMemberOfALineOfATableStaysInThatLine() {
        Place line = new Place("nsg-rules.csv", "line 7");
        Json row = new Json.Obj(List.of(new Json.Member("port", new Json.Text("443"))));
        assertEquals(line, new JsonValue(row, line).get("port").place());
    }

    @Test
    void anAbsentFieldIsRefusedByEveryAccessorAndANullIsNotAbsent() {
        JsonValue document = value("{\"none\": null}");
        assertEquals(
                "/x: found nothing, expected true or false.",
                refusal(() -> document.get("x").flag()));
        assertEquals(
                "/x: found nothing, expected a list.",
                refusal(() -> document.get("x").elements("a list")));
        assertEquals(
                "/none: found null, expected an object.",
                refusal(() -> document.get("none").object()));
        assertTrue(document.find("none").isPresent());
        assertTrue(document.find("x").isEmpty());
    }

    @ParameterizedTest
    @CsvSource({
        "1,true",
        "100,true",
        "0,false",
        "101,false",
        "1.0,false",
        "1e1,false",
        "-1,false",
        "99999999999,false",
        "true,false",
        "null,false",
        "'\"1\"',false"
    })
    void aWholeNumberHasNeitherFractionNorExponentAndBothBoundsCount(String json, boolean fits) {
        JsonValue number = value("[" + json + "]").items().getFirst();
        if (fits) {
            assertEquals(Integer.parseInt(json), number.wholeNumber(1, 100));
        } else {
            assertTrue(refusal(() -> number.wholeNumber(1, 100)).endsWith("expected a whole number from 1 to 100."));
        }
    }

    @Test
    void aWordIsReadInItsExactSpellingAndNoneStandsTwice() {
        assertEquals(Set.of(Direction.INBOUND), value("[\"Inbound\"]").words(Direction.class));
        assertEquals(
                "/0: found \"inbound\" (did you mean \"Inbound\"?), expected one of Inbound, Outbound.",
                refusal(() -> value("[\"inbound\"]").words(Direction.class)));
        assertEquals(
                "/1: found the text \"Inbound\" a second time, expected each entry only once.",
                refusal(() -> value("[\"Inbound\", \"Inbound\"]").words(Direction.class)));
    }

    @Test
    void whatIsNoValueYetIsAProblemOfItsOwnKindWhereItStands() {
        Place place = new Place("main.json", "/resources/0/priority");
        Json open = new Json.Unresolved("[parameters('p')]", "{p}", "a literal value");
        assertEquals(
                new ReadProblem(place, true, "rule", "[parameters('p')]", "a literal value"),
                new JsonValue(open, place).problem("rule", "a whole number"));
        assertEquals(
                new ReadProblem(place, false, "rule", "\"first\"", "a whole number"),
                new JsonValue(new Json.Text("first"), place).problem("rule", "a whole number"));
        assertThrows(UnreadableInput.class, () -> new JsonValue(open, place).wholeNumber(0, 10));
    }

    @Test
    void aByteOrderMarkIsNoPartOfTheText() {
        assertEquals(1, value("\uFEFF[1]").items().size());
        assertFalse(value("[]").json().absent());
    }
}
