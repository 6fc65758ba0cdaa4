package org.apimplanner.app.desktop.viewmodel.code;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apimplanner.app.desktop.viewmodel.code.CodePart.Kind;

/// Tells the pieces of a line apart, well enough to colour it. Our own text has nothing that goes over several
/// lines, so that each line can be read alone.
public enum CodeSyntax {
    JSON("(?!)", "\"(?:[^\"\\\\]|\\\\.)*\"", "true|false|null", "\"(?:[^\"\\\\]|\\\\.)*\"(?=\\s*:)"),
    BICEP(
            "//.*",
            "'(?:[^'\\\\]|\\\\.)*'",
            "targetScope|using|param|var|resource|module|output|existing|if|for|in|true|false|null",
            "[A-Za-z_]\\w*(?=:)"),
    TERRAFORM(
            "#.*",
            "\"(?:[^\"\\\\]|\\\\.)*\"",
            "terraform|variable|locals|data|resource|output|dynamic|content|for|in|if|true|false|null",
            "[A-Za-z_]\\w*(?=\\s+=\\s)"),
    SHELL(
            "(?<=^|\\s)#.*",
            "'[^']*'|\"(?:[^\"\\\\]|\\\\.)*\"",
            "if|then|else|elif|fi|for|in|do|done|set|az|true|false",
            "(?<![\\w-])--[a-z][a-z-]*|[A-Z][A-Z_0-9]*(?==)|\\$\\{?\\w+\\}?"),
    POWERSHELL(
            "#.*",
            "'(?:[^']|'')*'|\"(?:[^\"`]|`.)*\"",
            "param|if|else|foreach|in|function|return|[A-Z][a-z]+-Az[A-Za-z]+|\\$true|\\$false|\\$null",
            "[A-Za-z_]\\w*(?=\\s+=\\s)|\\$\\w+"),
    PLAIN("(?!)", "(?!)", "(?!)", "(?!)");

    private static final String NUMBER = "(?<![\\w.-])\\d+(?:\\.\\d+)?(?![\\w.-])";

    private final Pattern pieces;

    CodeSyntax(String comment, String string, String keyword, String name) {
        pieces = Pattern.compile("(?<NAME>" + name + ")|(?<COMMENT>" + comment + ")|(?<STRING>" + string
                + ")|(?<KEYWORD>(?<![\\w$-])(?:" + keyword + ")(?![\\w-]))|(?<NUMBER>" + NUMBER + ")");
    }

    /// The syntax of a file, told by the end of its name.
    public static CodeSyntax of(String file) {
        return switch (file.substring(file.lastIndexOf('.') + 1)) {
            case "json" -> JSON;
            case "bicep", "bicepparam" -> BICEP;
            case "tf" -> TERRAFORM;
            case "sh" -> SHELL;
            case "ps1" -> POWERSHELL;
            default -> PLAIN;
        };
    }

    /// The pieces of a line, which put together are the line.
    public List<CodePart> parts(String line) {
        if (this == PLAIN) {
            return List.of(new CodePart(Kind.PLAIN, line));
        }
        List<CodePart> parts = new ArrayList<>();
        Matcher matcher = pieces.matcher(line);
        int done = 0;
        while (matcher.find()) {
            if (matcher.end() > matcher.start()) {
                add(parts, Kind.PLAIN, line.substring(done, matcher.start()));
                add(parts, kind(matcher), matcher.group());
                done = matcher.end();
            }
        }
        add(parts, Kind.PLAIN, line.substring(done));
        return parts;
    }

    private static Kind kind(Matcher matcher) {
        for (Kind kind : Kind.values()) {
            if (kind != Kind.PLAIN && matcher.start(kind.name()) >= 0) {
                return kind;
            }
        }
        return Kind.PLAIN;
    }

    private static void add(List<CodePart> parts, Kind kind, String text) {
        if (!text.isEmpty()) {
            parts.add(new CodePart(kind, text));
        }
    }
}
