package org.apimplanner.app.export.document;

import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/// The empty fields in which people put their names to a document, and count its revisions.
public final class SignOff {
    private static final List<String> ROLES = List.of("Prepared by", "Reviewed by", "Approved by");
    private static final int REVISIONS = 3;

    private SignOff() {}

    public static Markup markup() {
        return Markup.of(
                "div.signoff",
                table("Sign-off", List.of("Role", "Name", "Date", "Signature"), ROLES),
                table(
                        "Revisions",
                        List.of("Revision", "Author", "Date", "What changed"),
                        Collections.nCopies(REVISIONS, "")));
    }

    private static Markup table(String title, List<String> heads, List<String> first) {
        return Markup.of(
                "table.fields",
                Markup.of(
                        "thead",
                        Markup.of(
                                "tr.caption",
                                Markup.of("th", title)
                                        .with("colspan", Integer.toString(heads.size()))
                                        .with("scope", "colgroup")),
                        Markup.of(
                                "tr",
                                heads.stream()
                                        .map(head -> Markup.of("th", head).with("scope", "col"))
                                        .toList())),
                Markup.of(
                        "tbody",
                        first.stream().map(role -> row(role, heads.size())).toList()));
    }

    private static Markup row(String role, int columns) {
        return Markup.of(
                "tr",
                Stream.concat(
                                Stream.of(Markup.of("td", role)),
                                Stream.generate(() -> Markup.of("td")).limit(columns - 1L))
                        .toList());
    }
}
