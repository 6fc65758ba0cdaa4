package org.apimplanner.app.export.document.docx;

/// Fields, which Word works out by itself.
final class WordFields {
    static final String END = "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>";

    private WordFields() {}

    /// The opening of a field, after which its last known result stands.
    static String begin(String instruction) {
        return "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText xml:space=\"preserve\"> "
                + WordXml.escaped(instruction)
                + " </w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>";
    }

    /// A number that the layout knows.
    static String number(String instruction) {
        return begin(instruction) + "<w:r><w:t>1</w:t></w:r>" + END;
    }
}
