package org.apimplanner.app.desktop.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import javafx.scene.AccessibleAttribute;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Text;
import org.apimplanner.app.desktop.state.Theme;
import org.apimplanner.app.desktop.view.control.Nodes;
import org.apimplanner.app.desktop.view.control.WrappedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class WrappedTextTest extends WindowTest {
    private static final int[] WIDTHS = {1, 2, 5, 9, 15, 23, 34, 47, 61, 80, 110, 150, 210, 300};

    private static final List<String> WORDS = List.of(
            "\u05D0\u05D1",
            "\u05D9\u05E8\u05D5\u05E9\u05DC\u05D9\u05DD",
            "\u05E0\u05B4\u05E7\u05BC\u05D5\u05BC\u05D3",
            "\u0627\u0644\u0639\u0631\u0628\u064A\u0629",
            "\u0634\u0628\u0643\u0629",
            "\u0661\u0662\u0663",
            "\u0780",
            ": 12 ",
            "10.20.0.0/16",
            "Contoso",
            "plan",
            "‘",
            "’",
            "(",
            ")",
            ", ",
            "-",
            "  ",
            "\t",
            "\n",
            "\u6771\u4EAC",
            "\u00A0",
            "\u200D",
            "\u200E",
            "\u200F",
            "\u202E",
            "\u2067",
            "\u2069",
            "\uD83D\uDE00");

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

    /// A text of words in several directions, as the names in a plan may be.
    private static String mixed(long seed) {
        Random random = new Random(seed);
        StringBuilder text = new StringBuilder();
        for (int words = 1 + random.nextInt(12); words > 0; words--) {
            text.append(WORDS.get(random.nextInt(WORDS.size())));
            if (random.nextInt(3) == 0) {
                text.append(' ');
            }
        }
        return text.toString();
    }

    @Test
    void generatedTextsCanBeLaidOut() {
        doOnFx(() -> {
            for (int seed = 0; seed < 400; seed++) {
                String words = mixed(seed);
                Text text = new Text(WrappedText.of(words));
                for (int width : WIDTHS) {
                    text.setWrappingWidth(width);
                    assertTrue(text.getLayoutBounds().getHeight() > 0, () -> words + " at " + width);
                }
            }
        });
    }

    @Test
    void aLabelOfAnySuchTextHasItsHeightAndIsReadAsItWas() {
        Label label = onFx(() -> Nodes.wrapped(""));
        show(() -> new StackPane(label), Theme.LIGHT, WIDTH, HEIGHT);
        doOnFx(() -> {
            for (int seed = 0; seed < 300; seed++) {
                String words = mixed(seed);
                WrappedText.show(label, words);
                for (int width : WIDTHS) {
                    assertTrue(label.prefHeight(width) > 0, () -> words + " at " + width);
                }
                assertEquals(words, label.queryAccessibleAttribute(AccessibleAttribute.TEXT));
            }
        });
    }

    @Test
    void aLabelWhoseTextIsGivenToItUnpreparedDoesNotFail() {
        Label label = onFx(() -> Nodes.wrapped(""));
        show(() -> new StackPane(label), Theme.LIGHT, WIDTH, HEIGHT);
        doOnFx(() -> {
            label.setText("\u05D9\u05E8\u05D5\u05E9\u05DC\u05D9\u05DD : 12 plan");
            assertFalse(label.isWrapText());
            for (int width : WIDTHS) {
                assertTrue(label.prefHeight(width) > 0);
            }
            WrappedText.show(label, label.getText());
            assertTrue(label.isWrapText());
            assertTrue(label.prefHeight(40) > label.prefHeight(400), "it has more lines where it is narrow");
        });
    }

    @Test
    void otherTextIsAsItWas() {
        assertEquals("Grüße an 東京 ", WrappedText.of("Grüße an 東京 "));
    }
}
