package org.apimplanner.app.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.apimplanner.app.program.Composition;
import org.apimplanner.app.program.WholeFile;
import org.apimplanner.app.words.FileFault;
import org.apimplanner.app.words.ImportWords;
import org.apimplanner.model.file.PlanFile;
import org.apimplanner.model.importing.ImportOutcome;
import org.apimplanner.model.importing.ImportOutcome.Imported;
import org.apimplanner.model.importing.ImportOutcome.Nothing;
import org.apimplanner.model.importing.ImportOutcome.SeveralInstances;
import org.apimplanner.model.importing.ImportOutcome.SeveralNetworks;
import org.apimplanner.model.importing.ImportOutcome.UnknownInstance;
import org.apimplanner.model.importing.Importer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/// Makes a plan from what exists.
@Command(
        name = "import",
        description = "Makes a plan from an instance and a network that exist.",
        footer = {
            "",
            "A FILE is what az prints (apim show, network vnet show, network vnet subnet list, network nsg show, network",
            "route-table show, network nat gateway show, network private-endpoint list), rows of Resource Graph, an ARM",
            "template, or 'terraform show -json'. Several files are one network; of a network alone comes a plan, too.",
            "",
            "Standard error says where each field was taken from, and asks what was not found, with what the plan",
            "says until then. Then hold the same files against the plan: audit --plan PLAN.json FILE…",
            "",
            "Exit code: 0 done; 1 done, but tier, mode, region or the instance's network were not found; 2 wrong usage,",
            "files without instance and network, or several instances without --instance."
        })
final class ImportCommand implements Callable<Integer> {
    private final Composition composition;
    private final Console console;

    @ParentCommand
    private RootCommand root;

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "A file of what exists, or - for standard input.")
    private List<String> files = List.of();

    @Option(
            names = "--instance",
            paramLabel = "NAME",
            description = "The instance meant, where the files hold several.")
    private Optional<String> instance = Optional.empty();

    @Option(
            names = "--out",
            paramLabel = "PLAN.json",
            description = "The file for the plan; standard output unless given.")
    private Optional<String> out = Optional.empty();

    ImportCommand(Composition composition, Console console) {
        this.composition = composition;
        this.console = console;
    }

    @Override
    public Integer call() {
        if (files.stream().filter(InputFile.STANDARD_INPUT::equals).count() > 1) {
            throw Failure.in("import", "standard input more than once", "a file for all but one");
        }
        ImportOutcome outcome =
                new Importer(composition.reference()).from(new Inputs(composition, console).existing(files), instance);
        return switch (outcome) {
            case Imported imported -> write(imported);
            case SeveralInstances several ->
                throw Failure.in("import", "several instances", "--instance with " + oneOf(several.names()));
            case SeveralNetworks several ->
                throw Failure.in(
                        "import",
                        "several networks and no instance (" + String.join(", ", several.names()) + ")",
                        "the file of one network alone, or what az apim show prints");
            case UnknownInstance unknown ->
                throw Failure.in(
                        "--instance",
                        "'" + unknown.asked() + "', which no file holds",
                        unknown.names().isEmpty() ? "a file that holds it" : oneOf(unknown.names()));
            case Nothing nothing ->
                throw Failure.in(
                        "import",
                        "neither an API Management instance nor a network",
                        "what az apim show or az network vnet show prints, an ARM template or terraform show -json");
        };
    }

    private static String oneOf(List<String> names) {
        return names.size() == 1 ? names.getFirst() : "one of " + String.join(", ", names);
    }

    private int write(Imported imported) {
        String text = PlanFile.write(imported.plan());
        out.ifPresentOrElse(name -> write(name, text), () -> console.output().print(text));
        if (!root.isQuiet()) {
            imported.taken().forEach(taken -> console.message(ImportWords.taken(taken)));
            imported.questions().forEach(question -> console.message(ImportWords.question(question)));
        }
        return imported.complete() ? ExitCode.OK : ExitCode.FOUND_ERRORS;
    }

    private void write(String name, String text) {
        try {
            Path file = Path.of(name);
            if (Files.isDirectory(file)) {
                throw Failure.in(name, "a folder", "a file to write the plan to");
            }
            WholeFile.write(file, text);
        } catch (InvalidPathException e) {
            throw Failure.in(name, InputFile.BAD_NAME, "a file to write the plan to");
        } catch (IOException e) {
            throw Failure.in(name, FileFault.reason(e), "a file to write the plan to");
        }
        if (!root.isQuiet()) {
            console.message("Wrote " + name);
        }
    }
}
