package org.apimplanner.app.desktop.view.code;

import java.util.function.Supplier;
import javafx.scene.control.ListCell;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.apimplanner.app.desktop.viewmodel.code.CodePart;
import org.apimplanner.app.desktop.viewmodel.code.CodeSyntax;
import org.jspecify.annotations.Nullable;

/// One line of code in its colours.
final class CodeLineCell extends ListCell<String> {
    private final Supplier<CodeSyntax> syntax;
    private final TextFlow flow = new TextFlow();

    CodeLineCell(Supplier<CodeSyntax> syntax) {
        this.syntax = syntax;
        getStyleClass().add("code-line");
        // As wide as the line: code is read by scrolling, not by folding.
        flow.setMinWidth(USE_PREF_SIZE);
    }

    @Override
    protected void updateItem(@Nullable String line, boolean empty) {
        super.updateItem(line, empty);
        setText(null);
        if (empty || line == null) {
            setGraphic(null);
            setAccessibleText("");
            return;
        }
        flow.getChildren()
                .setAll(syntax.get().parts(line).stream()
                        .map(CodeLineCell::text)
                        .toList());
        setGraphic(flow);
        setAccessibleText(line);
    }

    private static Text text(CodePart part) {
        Text text = new Text(part.text());
        text.getStyleClass().addAll("code-text", "code-" + part.kind().word());
        return text;
    }
}
