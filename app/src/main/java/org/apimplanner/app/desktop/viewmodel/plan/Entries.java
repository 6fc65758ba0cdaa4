package org.apimplanner.app.desktop.viewmodel.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apimplanner.app.desktop.viewmodel.words.Messages;
import org.apimplanner.app.words.Listed;
import org.apimplanner.model.file.PlanLimits;
import org.apimplanner.model.file.PlanTexts;
import org.apimplanner.model.net.Ipv4Address;
import org.apimplanner.model.net.Ipv4Prefix;
import org.apimplanner.model.net.PortRange;

/// Reads what people type. Nothing here throws for any text.
public final class Entries {
    private static final int DIGITS = 6;

    /// A run without a space of which nobody wants to read more than the beginning.
    private static final Pattern LONG_QUOTE = Pattern.compile("(\\S{40})\\S{8,}");

    /// Any part of a name that Azure takes.
    private static final Pattern ABBREVIATION = Pattern.compile("[A-Za-z0-9_.-]{1,80}");

    private Entries() {}

    static Entry<String> text(String text) {
        return new Entry.Read<>(text);
    }

    /// A plan's name: whatever a plan file takes as one, so that what is saved can be opened again.
    static Function<String, Entry<String>> planName(Messages messages) {
        return text ->
                PlanTexts.isName(text) ? new Entry.Read<>(text) : new Entry.Unread<>(messages.text("entry.name"));
    }

    /// A service's name without the spaces around it; empty for nothing.
    static Function<String, Entry<Optional<String>>> serviceName(Messages messages) {
        return typed -> {
            Optional<String> name = Optional.of(typed.strip()).filter(t -> !t.isEmpty());
            return name.filter(t -> !PlanTexts.isServiceName(t)).isEmpty()
                    ? new Entry.Read<>(name)
                    : new Entry.Unread<>(messages.text("entry.service-name"));
        };
    }

    /// A part of the names of resources without the spaces around it; empty for nothing.
    static Function<String, Entry<Optional<String>>> namePart(Messages messages) {
        return typed -> {
            Optional<String> part = Optional.of(typed.strip()).filter(t -> !t.isEmpty());
            return part.filter(t -> !PlanTexts.isNamePart(t)).isEmpty()
                    ? new Entry.Read<>(part)
                    : new Entry.Unread<>(messages.text("entry.name-part"));
        };
    }

    /// What stands for a type of resource in its names, without the spaces around it; empty for nothing.
    static Function<String, Entry<Optional<String>>> abbreviation(Messages messages) {
        return typed -> {
            Optional<String> own = Optional.of(typed.strip()).filter(t -> !t.isEmpty());
            return own.filter(t -> !ABBREVIATION.matcher(t).matches()).isEmpty()
                    ? new Entry.Read<>(own)
                    : new Entry.Unread<>(messages.text("entry.abbreviation"));
        };
    }

    /// A whole number within these bounds, of up to six digits.
    static Function<String, Entry<Integer>> wholeNumber(int least, int most, Messages messages) {
        return wholeNumber(least, most, Limit.NONE, messages);
    }

    /// A limit that holds for now, in words, where the field itself takes more: whoever is half-way to another
    /// plan may go past it.
    interface Limit extends Supplier<Optional<String>> {
        Limit NONE = Optional::empty;
    }

    /// @param limit is said in place of the largest number that the field takes
    static Function<String, Entry<Integer>> wholeNumber(int least, int most, Limit limit, Messages messages) {
        return text -> {
            String digits = text.strip();
            boolean number = digits.matches("[0-9]{1," + DIGITS + "}")
                    && Integer.parseInt(digits) >= least
                    && Integer.parseInt(digits) <= most;
            return number
                    ? new Entry.Read<>(Integer.valueOf(digits))
                    : unread(new IllegalArgumentException(said(digits, least, most, limit, messages)), digits);
        };
    }

    private static String said(String digits, int least, int most, Limit limit, Messages messages) {
        return limit.get()
                .map(words -> messages.text("entry.number.limit", digits, least, words))
                .orElseGet(() -> messages.text("entry.number", digits, least, most));
    }

    static Entry<Optional<Ipv4Prefix>> optionalPrefix(String text) {
        return optional(text, Ipv4Prefix::parse);
    }

    static Entry<List<Ipv4Prefix>> prefixes(String text) {
        return list(text, Ipv4Prefix::parse);
    }

    /// The ranges of one network's address space.
    static Function<String, Entry<List<Ipv4Prefix>>> spaces(Messages messages) {
        return text -> prefixes(text) instanceof Entry.Read<List<Ipv4Prefix>> read
                        && read.value().size() > PlanLimits.MOST_SPACES
                ? new Entry.Unread<>(messages.text("entry.spaces", PlanLimits.MOST_SPACES))
                : prefixes(text);
    }

    static Entry<Optional<Ipv4Address>> optionalAddress(String text) {
        return optional(text, Ipv4Address::parse);
    }

    static Entry<List<Ipv4Address>> addresses(String text) {
        return list(text, Ipv4Address::parse);
    }

    static Entry<List<PortRange>> ports(String text) {
        return list(text, PortRange::parse);
    }

    /// A name, which is never empty.
    static Entry<String> name(String text, Messages messages) {
        return text.isBlank()
                ? new Entry.Unread<>(messages.text("around.name.wanted"))
                : planName(messages).apply(text);
    }

    private static <T> Entry<Optional<T>> optional(String text, Function<String, T> parse) {
        if (text.isBlank()) {
            return new Entry.Read<>(Optional.empty());
        }
        try {
            return new Entry.Read<>(Optional.of(parse.apply(text.strip())));
        } catch (IllegalArgumentException e) {
            return unread(e, text);
        }
    }

    /// Values between commas, semicolons or spaces.
    private static <T> Entry<List<T>> list(String text, Function<String, T> parse) {
        List<T> values = new ArrayList<>();
        try {
            for (String part : text.strip().split("[,;\\s]+")) {
                if (!part.isEmpty()) {
                    values.add(parse.apply(part));
                }
            }
            return new Entry.Read<>(List.copyOf(values));
        } catch (IllegalArgumentException e) {
            return unread(e, text);
        }
    }

    /// The reason in a sentence that quotes no more than its beginning of what was typed.
    private static <T> Entry<T> unread(IllegalArgumentException why, String text) {
        String sentence = Objects.requireNonNullElse(why.getMessage(), text);
        return new Entry.Unread<>(
                LONG_QUOTE.matcher(sentence).replaceAll(quote -> Matcher.quoteReplacement(quote.group(1) + "…")));
    }

    public static String print(List<?> values) {
        return Listed.forReading(values);
    }

    public static String print(Optional<?> value) {
        return value.map(Object::toString).orElse("");
    }
}
