package org.apimplanner.app.desktop.viewmodel.importing;

import org.apimplanner.app.desktop.viewmodel.importing.ImportJob.Result;
import org.apimplanner.app.desktop.viewmodel.words.Messages;
import org.apimplanner.model.importing.ImportOutcome.Imported;
import org.apimplanner.model.importing.ImportOutcome.Nothing;
import org.apimplanner.model.importing.ImportOutcome.SeveralInstances;
import org.apimplanner.model.importing.ImportOutcome.SeveralNetworks;
import org.apimplanner.model.importing.ImportOutcome.UnknownInstance;
import org.apimplanner.model.importing.ImportOutcome.UnknownNetwork;

/// Says in a sentence what came of an import, and what to do where that is no plan.
record Obstacles(Messages messages) {
    String sentence(Result result) {
        return switch (result.outcome()) {
            case Imported imported ->
                imported.complete() ? messages.text("importing.whole") : messages.text("importing.part");
            case SeveralInstances several ->
                messages.text("importing.instances", several.names().size());
            case SeveralNetworks several ->
                messages.text("importing.networks", several.names().size());
            case UnknownInstance unknown -> messages.text("importing.unknown", unknown.asked());
            case UnknownNetwork unknown -> messages.text("importing.unknown", unknown.asked());
            case Nothing nothing -> messages.text("importing.nothing");
        };
    }
}
