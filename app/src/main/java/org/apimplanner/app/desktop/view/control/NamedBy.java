package org.apimplanner.app.desktop.view.control;

import java.util.List;
import java.util.function.Function;
import javafx.util.StringConverter;

/// Shows the values of a list by their names.
public final class NamedBy<T> extends StringConverter<T> {
    private final Function<T, String> name;
    private final Function<String, T> value;

    private NamedBy(Function<T, String> name, Function<String, T> value) {
        this.name = name;
        this.value = value;
    }

    /// Names for values that are text themselves, such as ids.
    public static NamedBy<String> text(Function<String, String> name) {
        return new NamedBy<>(name, text -> text);
    }

    /// Names for other values.
    ///
    /// @param values those of the list; the first is taken for a name that none has
    public static <T> NamedBy<T> among(List<T> values, Function<T, String> name) {
        return new NamedBy<>(
                name,
                text -> values.stream()
                        .filter(value -> name.apply(value).equals(text))
                        .findFirst()
                        .orElse(values.getFirst()));
    }

    @Override
    public String toString(T shown) {
        return shown == null ? "" : name.apply(shown);
    }

    @Override
    public T fromString(String text) {
        return value.apply(text);
    }
}
