package org.apimplanner.app.export.diff;

/// A page that is written from top to bottom. Texts are plain; the page quotes what its form needs.
interface Page {
    void title(String text);

    void heading(String text);

    /// A heading one level below.
    void subheading(String text);

    /// A name and what it is.
    void fact(String name, String value);

    /// An entry of a list.
    ///
    /// @param mark one of `+`, `-`, `~` for added, removed, changed; empty for none
    void item(String mark, String text);

    /// An entry below the last item.
    void detail(String text);

    /// A numbered entry below the last item.
    void step(int number, String text);
}
