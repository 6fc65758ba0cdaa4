package org.apimplanner.model.audit.existing;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apimplanner.model.json.Place;
import org.apimplanner.model.json.ReadProblem;
import org.apimplanner.model.json.TolerantJson;
import org.apimplanner.model.json.UnreadableInput;

/// Reads a file of whatever shape people have their network in, telling the shape by the content.
public final class ExistingNetworkReader {
    /// The largest file that is read. Its JSON tree takes a few times as much memory.
    static final long MOST_BYTES = 64L << 20;

    /// Beyond this, the size of a file is not counted on.
    private static final long MOST_COUNTED = 1L << 30;

    private static final int LONGEST_BEGINNING = 1 << 16;

    /// How az begins each line of what is no output.
    private static final String WARNING = "WARNING";

    private static final Pattern JSON_LINE = Pattern.compile("^[\\[{]", Pattern.MULTILINE | Pattern.UNIX_LINES);

    private ExistingNetworkReader() {}

    /// Everything in the file that is known, and a problem for everything in it that should be but cannot
    /// be read. A file that yields nothing at all is a problem itself, so the result is never empty.
    ///
    /// The stream is not closed. A file larger than 64 MiB is named as a problem and not read.
    ///
    /// @param fileName as the user named the file, for places
    /// @throws IOException only where the stream itself fails
    public static ExistingNetwork read(String fileName, InputStream bytes) throws IOException {
        return GivenFiles.networks(List.of(open(fileName, bytes))).getFirst();
    }

    /// As [#read], of a file that others may belong to.
    public static GivenFile open(String fileName, InputStream bytes) throws IOException {
        BoundedInput bounded = new BoundedInput(bytes, MOST_BYTES);
        try {
            return given(fileName, TextEncoding.reader(bounded));
        } catch (UnreadableInput e) {
            return GivenFile.of(fileName, new ExistingNetwork(List.of(), List.of(e.problem())));
        } catch (BoundedInput.TooLong e) {
            ReadProblem problem = tooLong(fileName, bounded.size(MOST_COUNTED));
            return GivenFile.of(fileName, new ExistingNetwork(List.of(), List.of(problem)));
        }
    }

    private static ReadProblem tooLong(String file, long size) {
        String atLeast = size >= MOST_COUNTED ? "more than " : "";
        String found = "a file of " + atLeast + (size >> 20) + " MiB";
        String expected =
                "at most " + (MOST_BYTES >> 20) + " MiB; give the groups and tables concerned in files of their own";
        return new ReadProblem(new Place(file, ""), false, file, found, expected);
    }

    private static GivenFile given(String file, BufferedReader whole) throws IOException {
        Optional<String> source = ForeignFile.source(file);
        if (source.isPresent()) {
            throw new UnreadableInput(unknown(new Place(file, ""), source.get()));
        }
        BufferedReader text = firstLine(whole).startsWith(WARNING) ? withoutWarnings(whole) : whole;
        String first = firstLine(text);
        return isJson(first) ? json(file, text) : other(file, text, first);
    }

    private static boolean isJson(String line) {
        return line.startsWith("{") || line.startsWith("[") || line.startsWith("//") || line.startsWith("/*");
    }

    private static GivenFile json(String file, BufferedReader text) throws IOException {
        List<ReadProblem> problems = new ArrayList<>();
        PlacedValue root = new PlacedValue(TolerantJson.read(file, text, problems::add));
        Optional<GivenFile> built = BuiltParameters.read(file, root);
        if (built.isPresent()) {
            return built.get();
        }
        if (TemplateWalk.isOne(root)) {
            return GivenFile.template(file, root, problems);
        }
        if (GivenFile.isParameters(root)) {
            return GivenFile.parameters(file, root, problems);
        }
        Reading<ResourcePiece> read = JsonShapes.read(root);
        Reading<ResourcePiece> whole = (JsonShapes.tellsNothing(read)
                        ? stranger(root).plus(read)
                        : read)
                .plus(Reading.all(
                        problems.stream().map(Reading::<ResourcePiece>problem).toList()));
        return GivenFile.of(file, new Assembly(file).join(whole));
    }

    private static GivenFile other(String file, BufferedReader text, String first) throws IOException {
        Optional<Reading<ResourcePiece>> table = CsvTable.read(file, text, first);
        return table.isPresent() ? GivenFile.of(file, new Assembly(file).join(table.get())) : behindTalk(file, text);
    }

    /// JSON behind lines that a tool wrote in front of it without a word for a warning, as older versions
    /// of az and PowerShell do. Where that is no JSON either, the file is what it begins with.
    private static GivenFile behindTalk(String file, BufferedReader text) throws IOException {
        ReadProblem foreign = unknown(new Place(file, ""), ForeignFile.text(beginning(text)));
        BufferedReader rest = withoutWarnings(text);
        if (rest.equals(text)) {
            throw new UnreadableInput(foreign);
        }
        try {
            return json(file, rest);
        } catch (UnreadableInput e) {
            throw new UnreadableInput(foreign);
        }
    }

    static Reading<ResourcePiece> stranger(PlacedValue root) {
        return Reading.problem(unknown(root.place(), ForeignFile.json(root)));
    }

    private static ReadProblem unknown(Place place, String found) {
        return new ReadProblem(place, false, place.file(), found, ForeignFile.KINDS);
    }

    /// The text without the warnings that a tool wrote in front of its JSON, where both went to one file.
    /// Their line ends stay, so that places in the rest are right. A text with no JSON is as it was.
    private static BufferedReader withoutWarnings(BufferedReader text) throws IOException {
        String beginning = beginning(text);
        Matcher json = JSON_LINE.matcher(beginning);
        if (!json.find()) {
            return text;
        }
        for (long left = json.start(); left > 0; ) {
            left -= text.skip(left);
        }
        String warnings = beginning.substring(0, json.start());
        char[] ends = "\n"
                .repeat((int) warnings.chars().filter(c -> c == '\n').count())
                .toCharArray();
        PushbackReader rest = new PushbackReader(text, ends.length);
        rest.unread(ends);
        return new BufferedReader(rest);
    }

    /// The first line that is not blank, or its beginning; the text stands at its start afterwards.
    private static String firstLine(BufferedReader text) throws IOException {
        return beginning(text)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !CsvTable.isSeparatorLine(line))
                .findFirst()
                .orElse("");
    }

    private static String beginning(BufferedReader text) throws IOException {
        text.mark(LONGEST_BEGINNING + 1);
        char[] beginning = new char[LONGEST_BEGINNING];
        int length = 0;
        for (int count = 0; count >= 0 && length < beginning.length; length += Math.max(count, 0)) {
            count = text.read(beginning, length, beginning.length - length);
        }
        text.reset();
        return new String(beginning, 0, length);
    }
}
