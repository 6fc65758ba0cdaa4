package org.apimplanner.app.desktop.view.plan;

import org.apimplanner.app.desktop.view.control.ColumnSection;
import org.apimplanner.app.desktop.view.control.NoteArea;
import org.apimplanner.app.desktop.viewmodel.PlannerViewModel;
import org.apimplanner.app.desktop.viewmodel.words.Messages;
import org.apimplanner.model.file.PlanTexts;

/// What people write down about the plan. It is saved with it and stands in the handout.
final class NotesSection extends ColumnSection {
    NotesSection(PlannerViewModel planner, Messages messages) {
        super("section-notes", messages.text("section.notes"));
        NoteArea notes = new NoteArea(
                "notes",
                messages.text("section.notes"),
                messages.text("notes.prompt"),
                4,
                planner.answer().progress()::writeNotes);
        notes.show(planner.answer().progress().notes());
        planner.answer()
                .checklist()
                .marksProperty()
                .addListener((observed, was, is) ->
                        notes.show(planner.answer().progress().notes()));
        add(notes.withSentence(messages.text("entry.full", PlanTexts.LONGEST_NOTE)));
    }
}
