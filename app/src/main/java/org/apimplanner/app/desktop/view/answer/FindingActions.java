package org.apimplanner.app.desktop.view.answer;

import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import org.apimplanner.app.desktop.view.control.Nodes;
import org.apimplanner.app.desktop.viewmodel.answer.FindingFix;
import org.apimplanner.app.desktop.viewmodel.words.Messages;
import org.apimplanner.model.report.Finding;

/// What can be done about a finding: mend it where there is one way to, and go to its field.
public final class FindingActions {
    private final FindingFix findingFix;
    private final Messages messages;
    private final Consumer<String> goTo;

    public FindingActions(FindingFix findingFix, Messages messages, Consumer<String> goTo) {
        this.findingFix = findingFix;
        this.messages = messages;
        this.goTo = goTo;
    }

    public HBox buttons(Finding finding) {
        HBox buttons = new HBox();
        buttons.getStyleClass().add("finding-actions");
        buttons.setMinWidth(HBox.USE_PREF_SIZE);
        if (findingFix.isPossible(finding)) {
            Button mend = button("finding.mend", finding, () -> findingFix.mend(finding));
            mend.getStyleClass().add("mend");
            mend.setTooltip(Nodes.tooltip(finding.fix().orElse(finding.message())));
            buttons.getChildren().add(mend);
        }
        buttons.getChildren().add(button("finding.go", finding, () -> goTo(finding)));
        return buttons;
    }

    public void goTo(Finding finding) {
        goTo.accept(finding.path());
    }

    private Button button(String key, Finding finding, Runnable action) {
        Button button = new Button(messages.text(key));
        button.getStyleClass().addAll("flat", "small-button");
        button.setAccessibleText(messages.text("finding.action", messages.text(key), finding.message()));
        button.setOnAction(event -> action.run());
        return button;
    }
}
