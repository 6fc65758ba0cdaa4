package org.apimplanner.app.export.document.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.openhtmltopdf.extend.FSTextBreaker;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LineBreakerTest {
    private static List<String> pieces(FSTextBreaker breaker, String text) {
        breaker.setText(text);
        List<String> pieces = new ArrayList<>();
        int from = 0;
        for (int at = breaker.next(); at >= 0; at = breaker.next()) {
            pieces.add(text.substring(from, at));
            from = at;
        }
        assertEquals(text.length(), from);
        return pieces;
    }

    @Test
    void aLineEndsBehindSpacesOnly() {
        assertEquals(
                List.of("Allow  ", "10.7.2.0/23, ", "login-x.microsoft.com ", "here."),
                pieces(new LineBreaker(), "Allow  10.7.2.0/23, login-x.microsoft.com here."));
    }

    @Test
    void aScriptWithoutSpacesEndsWhereItMay() {
        assertEquals(List.of("计", "划 ", "10.0.0.0/16 ", "は"), pieces(new LineBreaker(), "计划 10.0.0.0/16 は"));
        assertEquals(List.of("Übersicht ", "für ", "a-b"), pieces(new LineBreaker(), "Übersicht für a-b"));
    }

    @Test
    void aLongNameHasSeamsAtItsMarksAndCapitals() {
        assertEquals(
                List.of("Allow", "Storage", "West", "Europe", "Outbound"),
                pieces(new NameBreaker(), "AllowStorageWestEuropeOutbound"));
        assertEquals(List.of("gcs.", "prod.", "monitoring."), pieces(new NameBreaker(), "gcs.prod.monitoring."));
        assertEquals(List.of("10.", "7.", "2.", "0/", "23"), pieces(new NameBreaker(), "10.7.2.0/23"));
    }

    @Test
    void aStretchWithoutASeamIsCutBetweenWholeCharacters() {
        assertEquals(List.of("x".repeat(12), "x".repeat(8)), pieces(new NameBreaker(), "x".repeat(20)));
        assertEquals(List.of("e\u0301", "e\u0301"), pieces(new NameBreaker(), "e\u0301e\u0301"));
        assertEquals(List.of("\uD83D\uDE80", "\uD83D\uDE80"), pieces(new NameBreaker(), "\uD83D\uDE80\uD83D\uDE80"));
    }

    @Test
    void anEmptyTextHasNoEnd() {
        assertEquals(List.of(), pieces(new LineBreaker(), ""));
        assertEquals(List.of(), pieces(new NameBreaker(), ""));
    }
}
