package org.apimplanner.app.cli;

import java.util.List;
import java.util.Objects;
import org.apimplanner.app.words.NearWords;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/// Wrong usage, said in one sentence that ends with where to look.
final class UsageSentence {
    private UsageSentence() {}

    static String of(ParameterException e) {
        CommandLine command = e.getCommandLine();
        return switch (e) {
            case UnmatchedArgumentException unmatched -> unmatched(command, unmatched);
            case MissingParameterException missing -> sentence(command, "missing " + names(missing));
            default -> sentence(command, firstSmall(Objects.requireNonNullElse(e.getMessage(), "")));
        };
    }

    static Failure unknownCommand(CommandLine root, String word) {
        List<String> near = NearWords.to(word, root.getSubcommands().keySet());
        return new Failure(
                sentence(root, "found '" + word + "', expected a command or a plan file" + didYouMean(near)));
    }

    private static String unmatched(CommandLine command, UnmatchedArgumentException e) {
        String word = e.getUnmatched().getFirst();
        if (!e.isUnknownOption()) {
            return sentence(command, "found '" + word + "', expected no further argument");
        }
        List<String> options = command.getCommandSpec().options().stream()
                .map(o -> o.longestName())
                .toList();
        String name = word.contains("=") ? word.substring(0, word.indexOf('=')) : word;
        return sentence(command, "found the unknown option '" + name + "'" + didYouMean(NearWords.to(name, options)));
    }

    private static String names(MissingParameterException e) {
        return String.join(
                " and ",
                e.getMissing().stream()
                        .map(a -> a.isOption() ? ((CommandLine.Model.OptionSpec) a).longestName() : a.paramLabel())
                        .toList());
    }

    private static String didYouMean(List<String> near) {
        return near.isEmpty() ? "" : ", perhaps " + String.join(" or ", near);
    }

    private static String sentence(CommandLine command, String problem) {
        String name = command.getCommandSpec().qualifiedName();
        String prefix = command.getParent() == null ? "" : command.getCommandName() + ": ";
        return prefix + problem + "; see '" + name + " --help'.";
    }

    private static String firstSmall(String message) {
        String line = message.lines().findFirst().orElse("wrong usage");
        return Character.toLowerCase(line.charAt(0)) + line.substring(1);
    }
}
