package org.apimplanner.app.export.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Text that stays text in GitHub's dialect.
class MarkdownTextTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '→',
            quoteCharacter = '§',
            value = {
                "plain words (and more) → plain words (and more)",
                "a_b*c → a\\_b\\*c",
                "a | b → a \\| b",
                "[link](x) → \\[link\\](x)",
                "# not a heading → \\# not a heading",
                "<b> & </b> → &lt;b&gt; &amp; &lt;/b&gt;",
                "`code` → \\`code\\`",
                "~~gone~~ $5 → \\~\\~gone\\~\\~ \\$5",
                "back\\slash → back\\\\slash",
                "- item → \\- item",
                "+ item → \\+ item",
                "=== rule → \\=== rule",
                "1. item → 1\\. item",
                "12) item → 12\\) item",
                "1.5 is a number → 1.5 is a number",
                "!picture → \\!picture"
            })
    void whatCouldBeMarkupIsEscaped(String text, String markdown) {
        assertEquals(markdown, MarkdownText.of(text));
    }

    @Test
    void aTextIsOneLine() {
        assertEquals("a b", MarkdownText.of(" a\nb ").replaceAll(" +", " "));
    }

    @Test
    void aWordOfARuleIsCode() {
        assertEquals("`*.blob.core.windows.net`", MarkdownText.code("*.blob.core.windows.net"));
        assertEquals("", MarkdownText.code("  "));
        // Neither can stand in code within a table.
        assertEquals("a\\|b", MarkdownText.code("a|b"));
        assertEquals("a\\`b", MarkdownText.code("a`b"));
    }

    @Test
    void aTableHasARuleBelowItsHead() {
        assertEquals("""
                | Name | Count |
                | --- | --- |
                | a | 1 |
                | b | 2 |
                """, MarkdownText.table(List.of("Name", "Count"), List.of(List.of("a", "1"), List.of("b", "2"))));
    }
}
