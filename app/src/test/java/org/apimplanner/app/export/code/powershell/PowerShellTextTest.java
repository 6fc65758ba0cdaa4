package org.apimplanner.app.export.code.powershell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Literals by the rules of PowerShell, in which four kinds of curly quotes are quotes, too.
final class PowerShellTextTest {
    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            delimiter = '|',
            value = {
                "plain | 'plain'",
                "it's | 'it''s'",
                "$env:x $(y) | '$env:x $(y)'",
                "a\u2019b | 'a\u2019\u2019b'",
                "\u2018\u201A\u201B | '\u2018\u2018\u201A\u201A\u201B\u201B'"
            })
    void aTextIsNotWorkedOutAndEndsNowhereElse(String text, String literal) {
        assertEquals(literal, PowerShellText.quoted(text));
    }

    @Test
    void aListIsAnArray() {
        assertEquals("@('443', '8000-8100')", PowerShellText.list(List.of("443", "8000-8100")));
        assertEquals("@()", PowerShellText.list(List.of()));
        assertEquals("# a b", PowerShellText.comment("a\r\nb").replaceAll(" +", " "));
    }

    @Test
    void theParametersOfACommandAreATableWithItsSignsInOneColumn() {
        assertEquals(
                List.of(
                        "  $rule = @{",
                        "      Name     = 'it''s'",
                        "      Priority = 100",
                        "      Port     = @('80', '443')",
                        "  }"),
                new Splat()
                        .text("Name", "it's")
                        .with("Priority", "100")
                        .list("Port", List.of(80, 443))
                        .list("None", List.of())
                        .text("Nothing", Optional.empty())
                        .lines("$rule = ", "  "));
    }
}
