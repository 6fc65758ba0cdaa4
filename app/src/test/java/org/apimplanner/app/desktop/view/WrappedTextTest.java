package org.apimplanner.app.desktop.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.text.Text;
import org.apimplanner.app.desktop.view.control.WrappedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class WrappedTextTest extends WindowTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "abc \u202E def ghi",
                "The name ‘\u05D0\u05D1 \u05D3\u05D4\u05D5 \u05D0\u05D1\u05D2’ is wrong.",
                "\u05D0\u05D1 Contoso plan of the network",
                "Untitled plan \u05D0\u05D1 is open in another window, too. Whoever saves second is asked first."
            })
    void everyWidthCanBeLaidOut(String words) {
        assertTrue(onFx(() -> {
            Text text = new Text(WrappedText.of(words));
            double highest = 0;
            for (int width = 1; width < 400; width++) {
                text.setWrappingWidth(width);
                highest = Math.max(highest, text.getLayoutBounds().getHeight());
            }
            return highest > 0;
        }));
    }

    @Test
    void otherTextIsAsItWas() {
        assertEquals("Grüße an 東京 ", WrappedText.of("Grüße an 東京 "));
    }
}
