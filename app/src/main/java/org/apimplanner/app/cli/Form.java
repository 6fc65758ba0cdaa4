package org.apimplanner.app.cli;

import java.util.Arrays;
import org.apimplanner.model.Word;

/// How a command prints one result; each command offers some of them.
enum Form implements Word {
    TEXT("text"),
    TABLE("table"),
    JSON("json"),
    CSV("csv"),
    MARKDOWN("markdown");

    private final String word;

    Form(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }

    /// The form that a person asked for.
    ///
    /// @param offered what the command has
    /// @throws Failure for any other word
    static Form of(String word, Form... offered) {
        return Arrays.stream(offered)
                .filter(form -> form.word.equals(word))
                .findFirst()
                .orElseThrow(() -> Failure.in(
                        "--format",
                        "'" + word + "'",
                        "one of "
                                + String.join(
                                        ", ",
                                        Arrays.stream(offered).map(Form::word).toList())));
    }
}
