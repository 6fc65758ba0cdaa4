package org.apimplanner.app.desktop.viewmodel.importing;

import java.util.List;
import org.apimplanner.app.desktop.viewmodel.importing.ImportedFields.Line;
import org.apimplanner.app.desktop.viewmodel.importing.ImportedFields.Open;
import org.apimplanner.model.importing.Choice;
import org.apimplanner.model.importing.ImportCandidates;

/// What a person sees of a plan before taking it.
///
/// @param sentence what there is, or why there is no plan
/// @param problems a sentence for each thing that could not be read
/// @param takeable whether there is a plan
/// @param auditable whether there is something to hold against a plan
public record ImportPreview(
        String sentence,
        List<Line> fields,
        List<Open> questions,
        List<String> problems,
        ImportCandidates candidates,
        Choice choice,
        boolean takeable,
        boolean auditable) {
    /// Before anything was read.
    static final ImportPreview NOTHING = new ImportPreview(
            "", List.of(), List.of(), List.of(), new ImportCandidates(List.of(), List.of()), Choice.NONE, false, false);

    public ImportPreview {
        fields = List.copyOf(fields);
        questions = List.copyOf(questions);
        problems = List.copyOf(problems);
    }

    /// Whether a person has to say, or may say, which network is meant: an instance in a network says it itself.
    public boolean offersNetworks() {
        boolean open = questions.stream().anyMatch(Open::choosesNetwork);
        return candidates.networks().size() > 1
                && (candidates.instances().isEmpty() || open || choice.network().isPresent());
    }

    public boolean offersInstances() {
        return candidates.instances().size() > 1;
    }
}
