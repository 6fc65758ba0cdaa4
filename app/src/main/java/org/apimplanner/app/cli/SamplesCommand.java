package org.apimplanner.app.cli;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.apimplanner.app.export.ExportedFile;
import org.apimplanner.app.program.ShippedSamples;
import org.apimplanner.app.program.ShippedSamples.Sample;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/// Hands out the shipped sample plans.
@Command(
        name = "samples",
        addMethodSubcommands = false,
        description = "Lists the sample plans that ship, prints one, or writes them to a folder.")
final class SamplesCommand implements Callable<Integer> {
    private final Console console;

    @ParentCommand
    private RootCommand root;

    @Parameters(arity = "0..1", paramLabel = "NAME", description = "The sample to print or write.")
    private Optional<String> name = Optional.empty();

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "Writes the sample, or all of them, to this folder, made when missing.")
    private Optional<String> folder = Optional.empty();

    SamplesCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        List<Sample> chosen = name.map(n -> List.of(known(n))).orElseGet(ShippedSamples::all);
        if (folder.isPresent()) {
            return write(chosen, folder.get());
        }
        console.output().print(name.isPresent() ? chosen.getFirst().text() : list(chosen));
        return ExitCode.OK;
    }

    private int write(List<Sample> chosen, String to) {
        List<ExportedFile> files = chosen.stream()
                .map(s -> ExportedFile.of(s.fileName(), s.text()))
                .toList();
        boolean complete = ResultFolder.at(to, console, root.isQuiet()).write(files);
        return complete ? ExitCode.OK : ExitCode.FAILED;
    }

    private static String list(List<Sample> samples) {
        int width = samples.stream().mapToInt(s -> s.name().length()).max().orElse(0);
        return samples.stream()
                .map(s -> s.name() + " ".repeat(width - s.name().length() + 2) + s.title() + "\n")
                .collect(Collectors.joining());
    }

    private static Sample known(String name) {
        return ShippedSamples.named(name).orElseThrow(() -> {
            List<String> names = ShippedSamples.all().stream().map(Sample::name).toList();
            return Options.unknown("samples", name, names);
        });
    }
}
