package org.apimplanner.app.desktop.viewmodel.code;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import org.apimplanner.app.desktop.viewmodel.code.CodePart.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What of a line has which colour.
final class CodeSyntaxTest {
    private static String of(CodeSyntax syntax, String line, Kind kind) {
        return syntax.parts(line).stream()
                .filter(part -> part.kind() == kind)
                .map(CodePart::text)
                .collect(Collectors.joining(" | "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '¦',
            quoteCharacter = '`',
            value = {
                "JSON       ¦   \"name\": \"it's: 443\", ¦ NAME    ¦ \"name\"",
                "JSON       ¦   \"name\": \"it's: 443\", ¦ STRING  ¦ \"it's: 443\"",
                "JSON       ¦   \"priority\": 110,       ¦ NUMBER  ¦ 110",
                "JSON       ¦   \"isNew\": true,         ¦ KEYWORD ¦ true",
                "BICEP      ¦ // why 'this' is so        ¦ COMMENT ¦ // why 'this' is so",
                "BICEP      ¦ param vnetName string = 'it\\'s // no comment' ¦ STRING  ¦ 'it\\'s // no comment'",
                "BICEP      ¦ param vnetName string = 'a' ¦ KEYWORD ¦ param",
                "BICEP      ¦   priority: 110            ¦ NAME    ¦ priority",
                "BICEP      ¦   priority: 110            ¦ NUMBER  ¦ 110",
                "TERRAFORM  ¦   name = \"a # b\" # why    ¦ STRING  ¦ \"a # b\"",
                "TERRAFORM  ¦   name = \"a # b\" # why    ¦ COMMENT ¦ # why",
                "TERRAFORM  ¦ resource \"azurerm_subnet\" \"apim\" { ¦ KEYWORD ¦ resource",
                "TERRAFORM  ¦   address_prefix   = \"10.0.0.0/24\" ¦ NAME ¦ address_prefix",
                "SHELL      ¦   --name 'a' \\            ¦ NAME    ¦ --name",
                "SHELL      ¦ # it's a note              ¦ COMMENT ¦ # it's a note",
                "SHELL      ¦ az network nsg create \\    ¦ KEYWORD ¦ az",
                "POWERSHELL ¦ New-AzRouteTable @arguments ¦ KEYWORD ¦ New-AzRouteTable",
                "POWERSHELL ¦   Name = 'it''s # one'      ¦ STRING  ¦ 'it''s # one'",
                "PLAIN      ¦ \"a\",true,443              ¦ PLAIN   ¦ \"a\",true,443"
            })
    void eachPieceIsToldApart(CodeSyntax syntax, String line, Kind kind, String expected) {
        assertEquals(expected, of(syntax, line, kind));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "   ", "'open", "\"open \\", "${a}%{b}", "a\u2028b", "# '", "''''", "{\"a\": 'b'} // <c>"})
    void thePiecesPutTogetherAreTheLine(String line) {
        for (CodeSyntax syntax : CodeSyntax.values()) {
            assertEquals(
                    line, syntax.parts(line).stream().map(CodePart::text).collect(Collectors.joining()), syntax.name());
        }
    }

    @Test
    void theEndOfTheNameTellsTheSyntax() {
        List<String> files =
                List.of("a/b.json", "main.bicep", "x.bicepparam", "x.tf", "deploy.sh", "Deploy.ps1", "x.csv");
        assertEquals(
                List.of(
                        CodeSyntax.JSON,
                        CodeSyntax.BICEP,
                        CodeSyntax.BICEP,
                        CodeSyntax.TERRAFORM,
                        CodeSyntax.SHELL,
                        CodeSyntax.POWERSHELL,
                        CodeSyntax.PLAIN),
                files.stream().map(CodeSyntax::of).toList());
    }
}
