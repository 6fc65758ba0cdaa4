package org.apimplanner.app.desktop.viewmodel.importing;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.apimplanner.app.desktop.viewmodel.words.IoSentences;
import org.apimplanner.app.desktop.viewmodel.words.Messages;
import org.apimplanner.model.audit.existing.ExistingNetwork;
import org.apimplanner.model.audit.existing.ExistingNetworkReader;
import org.apimplanner.model.audit.existing.GivenFile;
import org.apimplanner.model.audit.existing.GivenFiles;
import org.apimplanner.model.importing.Choice;
import org.apimplanner.model.importing.ImportCandidates;
import org.apimplanner.model.importing.ImportOutcome;
import org.apimplanner.model.importing.Importer;
import org.apimplanner.model.importing.Inventory;
import org.apimplanner.model.json.Place;
import org.apimplanner.model.json.ReadProblem;

/// Reads what was given and makes a plan of it: everything that may take longer than a frame.
record ImportJob(Importer importer, Messages messages, Given given, Choice choice)
        implements Callable<ImportJob.Result> {

    /// What was read, and what came of it.
    ///
    /// @param auditable what of it can be held against a plan
    record Result(
            Given given,
            Given auditable,
            Inventory inventory,
            ImportCandidates candidates,
            Choice choice,
            ImportOutcome outcome) {
        /// The same, with another choice.
        Result with(Importer importer, Choice other) {
            return new Result(given, auditable, inventory, candidates, other, importer.from(inventory.whole(), other));
        }
    }

    @Override
    public Result call() throws IOException {
        List<GivenFile> read = new ArrayList<>();
        for (Path file : given.files()) {
            read.add(read(file));
        }
        for (Map.Entry<String, String> text : given.texts().entrySet()) {
            byte[] bytes = text.getValue().getBytes(StandardCharsets.UTF_8);
            read.add(ExistingNetworkReader.open(text.getKey(), new ByteArrayInputStream(bytes)));
        }
        List<ExistingNetwork> networks = GivenFiles.networks(read);
        Inventory inventory = Inventory.of(networks);
        return new Result(
                given,
                auditable(networks),
                inventory,
                importer.candidates(inventory.whole()),
                choice,
                importer.from(inventory.whole(), choice));
    }

    private Given auditable(List<ExistingNetwork> networks) {
        List<Path> files = new ArrayList<>();
        for (int i = 0; i < given.files().size(); i++) {
            if (!networks.get(i).resources().isEmpty()) {
                files.add(given.files().get(i));
            }
        }
        Map<String, String> texts = new LinkedHashMap<>();
        int at = given.files().size();
        for (Map.Entry<String, String> text : given.texts().entrySet()) {
            if (!networks.get(at++).resources().isEmpty()) {
                texts.put(text.getKey(), text.getValue());
            }
        }
        return new Given(files, texts);
    }

    /// The file. That it cannot be read is a problem in the result and no exception.
    private GivenFile read(Path file) {
        String name = String.valueOf(file.getFileName());
        try (InputStream bytes = new BufferedInputStream(Files.newInputStream(file))) {
            return ExistingNetworkReader.open(name, bytes);
        } catch (IOException e) {
            String found = new IoSentences(messages).found(file, e);
            ReadProblem problem =
                    new ReadProblem(new Place(name, ""), false, name, found, messages.text("importing.expected"));
            return GivenFile.of(name, new ExistingNetwork(List.of(), List.of(problem)));
        }
    }
}
