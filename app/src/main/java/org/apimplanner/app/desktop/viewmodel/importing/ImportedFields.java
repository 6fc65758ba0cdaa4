package org.apimplanner.app.desktop.viewmodel.importing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.apimplanner.app.desktop.viewmodel.words.Messages;
import org.apimplanner.app.words.ImportWords;
import org.apimplanner.model.importing.ImportOutcome.Imported;
import org.apimplanner.model.importing.OpenQuestion;
import org.apimplanner.model.importing.OpenQuestion.Missing;
import org.apimplanner.model.importing.Taken;

/// What an import found, as a person reads it: one line for each field, one for each question.
public final class ImportedFields {
    /// More values of one field, and more fields, than these are counted and not shown.
    private static final int MOST_VALUES = 12;

    private static final int MOST_FIELDS = 200;

    private final Messages messages;
    private final UnaryOperator<String> place;

    /// A field with what it was set to and why.
    ///
    /// @param field in words
    /// @param from the resources that say it
    /// @param where the file and the place in it
    public record Line(String field, String value, String from, String where) {}

    /// Something that the files leave open.
    ///
    /// @param standing what the plan says until it is answered; empty where it says nothing
    /// @param choosesNetwork whether it is which of several networks is meant
    public record Open(String field, String asked, String standing, boolean choosesNetwork) {}

    /// @param place says in words which field of the imported plan a JSON pointer means
    ImportedFields(Messages messages, UnaryOperator<String> place) {
        this.messages = messages;
        this.place = place;
    }

    List<Line> lines(Imported imported) {
        Map<String, List<Taken>> byField = new LinkedHashMap<>();
        imported.taken()
                .forEach(taken -> byField.computeIfAbsent(taken.field(), first -> new ArrayList<>())
                        .add(taken));
        List<Line> lines =
                byField.values().stream().limit(MOST_FIELDS).map(this::line).collect(Collectors.toList());
        int more = byField.size() - MOST_FIELDS;
        if (more > 0) {
            lines.add(new Line(messages.count("importing.more", more), "", "", ""));
        }
        return lines;
    }

    private Line line(List<Taken> taken) {
        return new Line(
                words(taken.getFirst().field()),
                few(taken.stream().map(this::value).toList()),
                few(taken.stream().map(Taken::from).distinct().toList()),
                ImportWords.where(taken.getFirst().place()));
    }

    private String value(Taken taken) {
        return taken.value().equals("true") ? messages.text("importing.yes") : taken.value();
    }

    private String few(List<String> values) {
        String some = values.stream().limit(MOST_VALUES).collect(Collectors.joining(", "));
        int more = values.size() - MOST_VALUES;
        return more > 0 ? messages.text("importing.and-more", some, more) : some;
    }

    List<Open> open(Imported imported) {
        return imported.questions().stream().limit(MOST_FIELDS).map(this::open).toList();
    }

    private Open open(OpenQuestion question) {
        String about = question.about().isEmpty() ? "" : " (" + question.about() + ")";
        String standing = question.standing().isEmpty() ? "" : messages.text("importing.standing", question.standing());
        return new Open(
                words(question.field()),
                messages.said("importing", ImportWords.sentence(question)) + about + ".",
                standing,
                question.missing() == Missing.CHOICE_OF_NETWORK);
    }

    private String words(String field) {
        return place.apply("/" + field);
    }
}
