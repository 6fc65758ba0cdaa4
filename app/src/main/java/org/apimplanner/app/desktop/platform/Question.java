package org.apimplanner.app.desktop.platform;

import java.util.List;
import javafx.scene.control.ButtonBar.ButtonData;

/// A question with a few answers, beside which it can always be left.
///
/// @param head the question in a sentence
/// @param text what hangs on it
/// @param answers the one that does no harm first
/// @param otherwise what it means to leave the question
record Question<T>(String title, String head, String text, List<Answer<T>> answers, T otherwise) {
    Question {
        answers = List.copyOf(answers);
    }

    /// @param words what its button says
    /// @param place where systems put such a button
    record Answer<T>(T meaning, String words, ButtonData place) {}
}
