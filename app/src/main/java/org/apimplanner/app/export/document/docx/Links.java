package org.apimplanner.app.export.document.docx;

import java.util.LinkedHashMap;
import java.util.SequencedMap;

/// Where links lead: to bookmarks of the document, or to addresses outside, which a part of their own
/// lists.
final class Links {
    private static final String PREFIX = "link";

    private final SequencedMap<String, String> outside = new LinkedHashMap<>();
    private int bookmarks;

    /// The opening of a link.
    ///
    /// @param target `#` and the id of a place in the document, or an address
    String opening(String target) {
        return target.startsWith("#")
                ? "<w:hyperlink w:anchor=\"" + name(target.substring(1)) + "\" w:history=\"1\">"
                : "<w:hyperlink r:id=\"" + outside.computeIfAbsent(target, t -> PREFIX + (outside.size() + 1))
                        + "\" w:history=\"1\">";
    }

    /// An empty bookmark that links can lead to.
    String bookmark(String id) {
        int number = bookmarks++;
        return "<w:bookmarkStart w:id=\"" + number + "\" w:name=\"" + name(id) + "\"/><w:bookmarkEnd w:id=\"" + number
                + "\"/>";
    }

    /// Bookmarks have letters, digits and underscores in their names.
    private static String name(String id) {
        return id.replaceAll("[^A-Za-z0-9_]", "_");
    }

    /// The addresses outside, by the ids of their relations.
    SequencedMap<String, String> outside() {
        SequencedMap<String, String> byId = new LinkedHashMap<>();
        outside.forEach((target, id) -> byId.put(id, target));
        return byId;
    }
}
