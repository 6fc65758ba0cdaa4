package org.apimplanner.app.export.document;

/// The title as it stands at the head of each page: one line, however long the plan's name is.
public final class RunningTitle {
    private static final int LONGEST = 60;
    private static final String ELLIPSIS = "…";

    private RunningTitle() {}

    public static String of(String title) {
        return title.codePointCount(0, title.length()) <= LONGEST
                ? title
                : title.substring(0, title.offsetByCodePoints(0, LONGEST)).strip() + ELLIPSIS;
    }
}
