package org.apimplanner.model.json;

/// Where something was read.
///
/// @param file the file as the user named it; empty where there is but one
/// @param path a JSON pointer, empty for the document itself; or a line, such as `line 7`
public record Place(String file, String path) {
    /// For what no file holds.
    public static final Place NOWHERE = new Place("", "");

    /// The place of a member: a JSON pointer grows, a line stays the line.
    public Place below(String name) {
        boolean pointer = path.isEmpty() || path.startsWith("/");
        return pointer ? new Place(file, path + '/' + escaped(name)) : this;
    }

    /// As [#below(String)], of the element of a list.
    public Place below(int index) {
        return below(Integer.toString(index));
    }

    /// Whether another place is this one, or below it in the same file.
    public boolean holds(Place other) {
        return file.equals(other.file)
                && (path.isEmpty() || path.equals(other.path) || other.path.startsWith(path + "/"));
    }

    private static String escaped(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }
}
