package org.apimplanner.model.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apimplanner.model.audit.existing.PlacedValue;
import org.apimplanner.model.importing.OpenQuestion.Missing;
import org.apimplanner.model.json.Place;
import org.apimplanner.model.json.Shown;
import org.apimplanner.model.net.Ipv4Address;
import org.apimplanner.model.net.Ipv4Prefix;

/// Notes during one import where each field came from, and what stays open.
final class Origins {
    private final List<Taken> taken = new ArrayList<>();
    private final List<OpenQuestion> questions = new ArrayList<>();

    void take(String field, Object value, String from, Place place) {
        taken.add(new Taken(field, value.toString(), from, place));
    }

    void ask(Missing missing, String field, String standing, String about, Place place) {
        OpenQuestion question = new OpenQuestion(missing, field, standing, about, place);
        if (!questions.contains(question)) {
            questions.add(question);
        }
    }

    void ask(Missing missing, String field, String standing) {
        ask(missing, field, standing, "", Place.NOWHERE);
    }

    /// A range of IPv4; one of IPv6, or what is none, is said.
    Optional<Ipv4Prefix> prefix(String field, String text, Place place) {
        Optional<Ipv4Prefix> prefix = Ipv4Prefix.tryParse(text);
        if (prefix.isEmpty()) {
            Missing missing = text.contains(":") ? Missing.IPV6 : Missing.UNREADABLE;
            ask(missing, field, "", Shown.quoted(text), place);
        }
        return prefix;
    }

    List<Ipv4Prefix> prefixes(String field, List<PlacedValue> items) {
        return items.stream()
                .flatMap(item -> prefix(field, item.text().orElse(""), item.place()).stream())
                .distinct()
                .toList();
    }

    List<Ipv4Address> addresses(String field, List<PlacedValue> items) {
        List<Ipv4Address> addresses = new ArrayList<>();
        for (PlacedValue item : items) {
            String text = item.text().orElse("");
            Ipv4Address.tryParse(text)
                    .ifPresentOrElse(
                            addresses::add,
                            () -> ask(
                                    text.contains(":") ? Missing.IPV6 : Missing.UNREADABLE,
                                    field,
                                    "",
                                    Shown.quoted(text),
                                    item.place()));
        }
        return addresses;
    }

    List<Taken> taken() {
        return taken;
    }

    List<OpenQuestion> questions() {
        return questions;
    }
}
