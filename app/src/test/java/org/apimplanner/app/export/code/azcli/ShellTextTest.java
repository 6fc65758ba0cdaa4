package org.apimplanner.app.export.code.azcli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Words of a shell script by the rules of POSIX.
final class ShellTextTest {
    @ParameterizedTest
    @ValueSource(strings = {"westeurope", "10.20.4.0/27", "Microsoft.Sql", "a_b-c:d,e", "443"})
    void aPlainWordStandsBare(String word) {
        assertEquals(word, ShellText.word(word));
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            delimiter = '|',
            value = {
                "two words | 'two words'",
                "* | '*'",
                "-n | '-n'",
                "$(rm x) | '$(rm x)'",
                "it's | 'it'\\''s'",
                "a\\b | 'a\\b'",
                "~ | '~'"
            })
    void anythingElseStandsInQuotesThatNothingGetsOutOf(String text, String word) {
        assertEquals(word, ShellText.word(text));
    }

    @Test
    void nothingIsAnEmptyWordAndACommentOneLine() {
        assertEquals("''", ShellText.word(""));
        assertEquals("# a b", ShellText.comment("a\nb"));
        assertEquals("\"$VNET\"", ShellText.variable("VNET"));
    }

    @Test
    void aCommandHasAnOptionOnEachLineAndEndsWithoutABackslash() {
        assertEquals(
                List.of(
                        "az network nsg create \\",
                        "  --name 'nsg one' \\",
                        "  --zone 1 2 \\",
                        "  --location \"$LOCATION\" \\",
                        "  --output none"),
                AzCommand.of("network nsg create")
                        .with("name", "nsg one")
                        .with("zone", List.of(1, 2))
                        .with("tag", Optional.empty())
                        .written("location", ShellText.variable("LOCATION"))
                        .lines());
    }

    @ParameterizedTest
    @ValueSource(strings = {"-n", "'x'", "null", "??", "@file"})
    void aTextThatTheToolWouldTakeForSomethingElseBeginsWithASpace(String text) {
        String line = AzCommand.of("x").with("description", text).lines().get(1);
        // In quotes, so that the shell hands the space over.
        assertEquals("  --description ' ", line.substring(0, 18));
    }
}
