package org.apimplanner.model.net;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AzureNameTest {
    @ParameterizedTest
    @ValueSource(strings = {"a", "7", "nsg-apim", "Allow_443.in", "0-", "a_", "_a"})
    void aNameBeginsWithALetterOrDigitAndEndsWithOneOrAnUnderscore(String text) {
        boolean expected = !text.equals("0-") && !text.equals("_a");
        assertTrue(AzureName.isValid(text) == expected, text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "a b", "a/b", "@x.json", "-x", ".a", "a.", "ä", "a\n", "a\u0000b", "\uD800", "a'b", "٣"})
    void whatAzureRefusesIsNoName(String text) {
        assertFalse(AzureName.isValid(text), text);
    }

    @Test
    void eightyCharactersAreTheMost() {
        assertTrue(AzureName.isValid("a".repeat(80)));
        assertFalse(AzureName.isValid("a".repeat(81)));
    }
}
