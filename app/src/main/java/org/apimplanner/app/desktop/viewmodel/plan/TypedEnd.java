package org.apimplanner.app.desktop.viewmodel.plan;

import java.util.List;
import java.util.Optional;
import org.apimplanner.app.desktop.viewmodel.words.Messages;
import org.apimplanner.model.net.Ipv4Prefix;
import org.apimplanner.model.net.ServiceTagName;

/// Where traffic comes from or goes to, as one text: ranges, or a service tag.
record TypedEnd(List<Ipv4Prefix> addresses, Optional<String> serviceTag) {
    /// Nothing typed yet.
    static final TypedEnd NONE = new TypedEnd(List.of(), Optional.empty());

    boolean given() {
        return !addresses.isEmpty() || serviceTag.isPresent();
    }

    /// What begins with a letter is meant as a tag.
    static Entry<TypedEnd> read(String text, Messages messages) {
        String typed = text.strip();
        if (typed.isEmpty()) {
            return new Entry.Unread<>(messages.text("around.end.wanted"));
        }
        if (Character.isLetter(typed.codePointAt(0))) {
            return ServiceTagName.tryParse(typed)
                    .<Entry<TypedEnd>>map(tag -> new Entry.Read<>(new TypedEnd(List.of(), Optional.of(tag))))
                    .orElseGet(() -> new Entry.Unread<>(messages.text("around.end.unread")));
        }
        return switch (Entries.prefixes(typed)) {
            case Entry.Read<List<Ipv4Prefix>> ranges ->
                ranges.value().isEmpty()
                        ? new Entry.Unread<>(messages.text("around.end.wanted"))
                        : new Entry.Read<>(new TypedEnd(ranges.value(), Optional.empty()));
            case Entry.Unread<List<Ipv4Prefix>> why -> new Entry.Unread<>(why.sentence());
        };
    }

    String print() {
        return serviceTag.orElseGet(() -> Entries.print(addresses));
    }
}
