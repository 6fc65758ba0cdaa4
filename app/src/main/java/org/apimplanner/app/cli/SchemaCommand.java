package org.apimplanner.app.cli;

import java.util.concurrent.Callable;
import org.apimplanner.model.Word;
import org.apimplanner.resources.ShippedResources;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// Prints a shipped JSON Schema.
@Command(
        name = "schema",
        addMethodSubcommands = false,
        description = "Prints the JSON Schema of a document: plan, report, audit or diff.")
final class SchemaCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(paramLabel = "plan|report|audit|diff", description = "The document.")
    private String document;

    SchemaCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        String word = Options.word("schema", Document.class, document).word();
        console.output().print(ShippedResources.text("schema/" + word + ".schema.json"));
        return ExitCode.OK;
    }

    private enum Document implements Word {
        PLAN,
        REPORT,
        AUDIT,
        DIFF
    }
}
