package org.apimplanner.app.export;

import java.util.stream.Stream;

/// Names that are only names, whatever they look like.
public final class StrangeNames {
    private StrangeNames() {}

    /// Every one of them can be shown by the fonts that ship.
    public static Stream<String> all() {
        return Stream.of(
                "<script>alert('x')</script> & \"quoted\" </style>",
                "| a | *b* _c_ `d` [e](http://f) #g ~~h~~ \\i $j$ ![k](l)",
                "=HYPERLINK(\"http://x\",\"y\")",
                "_x0041_ stays as it is",
                "Ελληνικά, Русский, Tiếng Việt, Łódź",
                "中文网络计划 日本語 한국어",
                "x".repeat(200),
                "many words ".repeat(19).strip());
    }
}
