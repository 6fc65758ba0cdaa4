package org.apimplanner.app.export.code.template;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Texts as the two spellings of templates have them, by the rules of their languages.
final class TemplateLiteralsTest {
    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            delimiter = '|',
            value = {
                "plain | 'plain'",
                "it's | 'it\\'s'",
                "C:\\temp | 'C:\\\\temp'",
                "${x} | '\\${x}'",
                "$x and $ {x} | '$x and $ {x}'",
                "`` | ''"
            })
    void aTextOfBicepStandsInSingleQuotes(String text, String literal) {
        assertEquals(literal, BicepText.quoted(text == null ? "" : text));
    }

    @Test
    void whatWouldEndALineOfBicepIsWrittenAsANumber() {
        assertEquals("'a\\nb\\rc\\td'", BicepText.quoted("a\nb\rc\td"));
        assertEquals("'a\\u{2028}b\\u{1b}c'", BicepText.quoted("a\u2028b\u001Bc"));
    }

    @Test
    void aCommentOfBicepIsOneLine() {
        assertEquals("// a b\n", BicepText.comment("a\nb"));
        assertEquals("//\n", BicepText.comment(""));
    }

    @ParameterizedTest
    @CsvSource({"plain, plain", "[resourceId('x')], [[resourceId('x')]", "[[x], [[[x]", "a[0], a[0]"})
    void aTextThatLooksLikeAnExpressionOfArmIsMarkedAsNone(String text, String value) {
        assertEquals(value, ArmText.text(text));
    }

    @Test
    void aTextWithinAnExpressionDoublesItsQuotes() {
        assertEquals("'it''s'", Expressions.quoted("it's"));
        assertEquals("parameters('vnetName')", Expressions.parameter("vnetName").arm());
        assertEquals("vnetName", Expressions.parameter("vnetName").bicep());
    }
}
