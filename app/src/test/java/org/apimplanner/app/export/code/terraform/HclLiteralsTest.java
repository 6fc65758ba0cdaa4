package org.apimplanner.app.export.code.terraform;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Texts, names and comments by the rules of HCL.
final class HclLiteralsTest {
    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            delimiter = '|',
            value = {
                "plain | \"plain\"",
                "a \"quote\" | \"a \\\"quote\\\"\"",
                "C:\\temp | \"C:\\\\temp\"",
                "${var.x} | \"$${var.x}\"",
                "%{ for } | \"%%{ for }\"",
                "100 % of $5 | \"100 % of $5\""
            })
    void aTextIsNotWorkedOut(String text, String literal) {
        assertEquals(literal, HclText.quoted(text));
    }

    @Test
    void whatWouldEndALineIsWrittenAsANumber() {
        assertEquals("\"a\\nb\\rc\\td\"", HclText.quoted("a\nb\rc\td"));
        assertEquals("\"a\\u2028b\\u001bc\"", HclText.quoted("a\u2028b\u001Bc").toLowerCase(java.util.Locale.ROOT));
        assertEquals("# a b", HclText.comment("a\nb"));
        assertEquals("#", HclText.comment(""));
    }

    @ParameterizedTest
    @CsvSource({"westeurope, westeurope", "for, \"for\"", "1st, \"1st\"", "a.b, \"a.b\"", "a-b_1, a-b_1"})
    void aNameThatIsNoIdentifierStandsInQuotes(String name, String key) {
        assertEquals(key, HclText.key(name));
    }
}
