package org.apimplanner.app.cli;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.apimplanner.app.cli.Options.PrintFormat;
import org.apimplanner.app.export.csv.CsvText;
import org.apimplanner.app.export.json.JsonText;
import org.apimplanner.app.program.Composition;
import org.apimplanner.app.table.AlignedText;
import org.apimplanner.app.table.Table;
import org.apimplanner.app.table.TagRange;
import org.apimplanner.app.table.TagRanges;
import org.apimplanner.app.table.TagTables;
import org.apimplanner.model.Word;
import org.apimplanner.model.report.Report;
import org.apimplanner.model.tags.ServiceTag;
import org.apimplanner.model.tags.TagProblem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/// Reads Microsoft's service tag file.
@Command(
        name = "tags",
        addMethodSubcommands = false,
        customSynopsis = {
            "apim-network-planner tags TAGS.json expand TAG… | --plan PLAN.json [--backends] [--ipv4|--ipv6] [--merge]",
            "       apim-network-planner tags TAGS.json list [PATTERN]",
            "       apim-network-planner tags OLD.json compare NEW.json [TAG… | --plan PLAN.json]",
            ""
        },
        description = {"Expands, lists or compares the tags of Microsoft's downloadable service tag file.", ""},
        footer = {
            "",
            "expand prints one range a line, each once: those of the tags, or of every tag that the plan uses.",
            "--backends: those that the instance is seen as instead, such as AzureCloud.westeurope for tiers",
            "without an address of their own.",
            "list takes a part of a name, or a pattern with *. compare without tags prints every tag that differs.",
            "",
            "Exit code: 0 done; 2 wrong usage, unreadable input or a tag that the file does not have."
        })
final class TagsCommand implements Callable<Integer> {
    private static final int MOST_PROBLEMS = 3;

    private final Composition composition;
    private final Console console;

    @ParentCommand
    private RootCommand root;

    @Parameters(index = "0", paramLabel = "TAGS.json", description = "The service tag file, or - for standard input.")
    private String tagFile;

    @Parameters(index = "1", paramLabel = "expand|list|compare", description = "What to do.")
    private String verb;

    @Parameters(index = "2..*", paramLabel = "TAG", description = "Tags, a pattern, or the newer file and tags.")
    private List<String> words = List.of();

    @Option(names = "--plan", paramLabel = "PLAN.json", description = "The tags that this plan uses.")
    private Optional<String> planFile = Optional.empty();

    @Option(
            names = "--backends",
            description = {"With --plan: the tags that the instance is seen as,", "for the allowlists of its backends."
            })
    private boolean backends;

    @Option(names = "--ipv4", description = "Only IPv4 ranges.")
    private boolean ipv4;

    @Option(names = "--ipv6", description = "Only IPv6 ranges.")
    private boolean ipv6;

    @Option(names = "--merge", description = "The fewest ranges that hold the same addresses.")
    private boolean merge;

    @Option(names = "--format", paramLabel = "text|json|csv", description = "The form, text unless given.")
    private String form = PrintFormat.TEXT.word();

    TagsCommand(Composition composition, Console console) {
        this.composition = composition;
        this.console = console;
    }

    @Override
    public Integer call() {
        PrintFormat chosen = PrintFormat.of(form, PrintFormat.TEXT, PrintFormat.JSON, PrintFormat.CSV);
        return switch (Options.word("tags", Verb.class, verb)) {
            case EXPAND -> expand(chosen);
            case LIST -> list(chosen);
            case COMPARE -> compare(chosen);
        };
    }

    private int expand(PrintFormat chosen) {
        if (words.isEmpty() == planFile.isEmpty()) {
            throw Failure.in("tags", words.isEmpty() ? "no tag" : "tags and a plan", "tags, or --plan PLAN.json");
        }
        TagSearch names = read(tagFile);
        TagSearch.Asked asked = TagSearch.Asked.of(List.of(names), words, planTags());
        List<ServiceTag> tags =
                asked.known().stream().map(names::tag).distinct().toList();
        List<TagRange> ranges = merge ? families().merged(tags) : families().asFiled(tags);
        print(chosen, TagTables.ranges(ranges), lines(ranges));
        return asked.finish(console);
    }

    private static String lines(List<TagRange> ranges) {
        return ranges.stream().map(range -> range.prefix() + "\n").collect(Collectors.joining());
    }

    private int list(PrintFormat chosen) {
        if (words.size() > 1) {
            throw Failure.in("tags", "'" + words.get(1) + "'", "one pattern at most");
        }
        TagSearch names = read(tagFile);
        String pattern = words.isEmpty() ? "*" : words.getFirst();
        List<ServiceTag> tags = names.matching(pattern);
        if (tags.isEmpty()) {
            throw Failure.in(names.label(), "no tag that matches '" + pattern + "'", "a part of a tag's name");
        }
        Table table = TagTables.tags(tags);
        print(chosen, table, AlignedText.of(table));
        return ExitCode.OK;
    }

    private int compare(PrintFormat chosen) {
        if (words.isEmpty()) {
            throw Failure.in("tags", "one file to compare", "the newer file after the word compare");
        }
        List<String> typed = words.subList(1, words.size());
        if (!typed.isEmpty() && planFile.isPresent()) {
            throw Failure.in("tags", "tags and a plan", "tags, or --plan PLAN.json");
        }
        TagSearch older = read(tagFile);
        TagSearch newer = read(words.getFirst());
        TagSearch.Asked asked = TagSearch.Asked.of(List.of(older, newer), typed, planTags());
        TagFilePair pair = new TagFilePair(older, newer, families());
        boolean named = planFile.isPresent() || !typed.isEmpty();
        List<TagFilePair.Change> changes = named ? pair.changes(asked.known()) : pair.everyChange();
        print(chosen, TagTables.changes(TagFilePair.ranges(changes)), TagFilePair.text(changes));
        return asked.finish(console);
    }

    private TagRanges families() {
        return new TagRanges(ipv4, ipv6);
    }

    private Optional<List<String>> planTags() {
        if (backends && planFile.isEmpty()) {
            throw Failure.in("--backends", "no plan", "--plan PLAN.json");
        }
        return planFile.map(this::planTags);
    }

    private List<String> planTags(String name) {
        Report report = new GivenDocuments(composition, console).report(name);
        List<String> own = PlanTags.of(report, composition.reference());
        List<String> seen = PlanTags.seenBy(report, composition.reference());
        List<String> asked = backends ? seen : own;
        if (asked.isEmpty() && !root.isQuiet()) {
            String other = (backends ? own : seen).isEmpty()
                    ? ""
                    : "; " + (backends ? "without" : "with") + " --backends it has some";
            console.message(new InputFile(name, "").label() + ": the plan names no service tag"
                    + (backends ? " that its instance is seen as" : "") + other + ".");
        }
        return asked;
    }

    private TagSearch read(String name) {
        TagSearch names =
                new TagSearch(new InputFile(name, "").label(), new GivenDocuments(composition, console).tags(name));
        List<TagProblem> problems = names.file().problems();
        int shown = root.isQuiet() ? 0 : MOST_PROBLEMS;
        problems.stream().limit(shown).forEach(problem -> console.message(names.label() + ": " + problem.message()));
        return names;
    }

    private void print(PrintFormat chosen, Table table, String text) {
        console.output()
                .print(
                        switch (chosen) {
                            case JSON -> JsonText.array(table);
                            case CSV -> CsvText.file(table);
                            case TEXT, TABLE -> text;
                        });
    }

    private enum Verb implements Word {
        EXPAND,
        LIST,
        COMPARE
    }
}
