package org.apimplanner.model.audit.existing;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apimplanner.model.json.Json;
import org.apimplanner.model.json.Shown;

/// Says of a file that is none of the kinds read here what it seems to be instead.
final class ForeignFile {
    /// What the readers know, in words for a message.
    static final String KINDS = "JSON of network security groups, route tables, subnets or firewall rule collections"
            + " (az, PowerShell, REST, portal), effective rules or routes, an ARM template with its parameters file,"
            + " az deployment group what-if --no-pretty-print, terraform show -json,"
            + " an API Management instance (az apim show) or a virtual network (az network vnet show),"
            + " the network status or outbound dependencies of an instance,"
            + " or a table of rules or routes with heads (CSV)";

    private static final int MOST_LOOKED_AT = 200;

    private static final String BICEP = "Bicep source, where the compiled template is needed, which bicep build writes";

    private static final String BICEP_PARAMETERS =
            "Bicep parameters, where the compiled ones are needed, which bicep build-params writes";

    private ForeignFile() {}

    /// What a file is by its name alone, where its text may begin with a comment.
    static Optional<String> source(String fileName) {
        String name = ArmScope.lower(fileName);
        if (name.endsWith(".bicepparam")) {
            return Optional.of(BICEP_PARAMETERS);
        }
        return name.endsWith(".bicep") ? Optional.of(BICEP) : Optional.empty();
    }

    /// Whether no text has the character: most of what other files hold, read as letters.
    private static boolean isNoText(int c) {
        return switch (Character.getType(c)) {
            case Character.UNASSIGNED, Character.PRIVATE_USE, Character.SURROGATE -> true;
            case Character.CONTROL -> c != '\t';
            default -> c == 0xFFFD;
        };
    }

    static String json(PlacedValue root) {
        if (root.isList()) {
            return root.items().stream()
                    .findFirst()
                    .map(first -> "a list whose first entry is " + json(first))
                    .orElse("an empty list");
        }
        return root.isObject() ? object(root) : root.shown();
    }

    private static String object(PlacedValue root) {
        if (TemplateWalk.isOne(root)) {
            return "an ARM template without network resources";
        }
        if (root.text("$schema").filter(s -> s.contains("deploymentParameters")).isPresent()) {
            return "the parameters of an ARM template, without the template";
        }
        if (root.has("terraformVersion") || root.has("formatVersion")) {
            return "Terraform output without network resources";
        }
        if (root.has("generator")) {
            return "a report of this program";
        }
        if (root.has("compliant") && root.has("requirements")) {
            return "an audit of this program";
        }
        if (root.has("schemaVersion") || root.has("tier") && root.has("regions")) {
            return "a plan of this program, which the command line takes after --plan";
        }
        if (root.has("changeNumber") && root.has("values")) {
            return "a service tag file, which the command line takes after --tags";
        }
        return Optional.of(root)
                .filter(ResourceKind::isForeign)
                .flatMap(r -> r.text("type"))
                .map(type -> "a resource of type " + Shown.clipped(type))
                .orElseGet(() -> fields(root));
    }

    private static String fields(PlacedValue root) {
        if (!(root.json() instanceof Json.Obj object) || object.members().isEmpty()) {
            return "an empty object";
        }
        String names = object.members().stream().limit(5).map(Json.Member::name).collect(Collectors.joining(", "));
        return "an object with the fields " + Shown.clipped(names);
    }

    /// @param beginning of the text
    static String text(String beginning) {
        List<String> lines = beginning
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !CsvTable.isSeparatorLine(line))
                .limit(2)
                .toList();
        return printed(lines).orElseGet(() -> text(lines));
    }

    /// What is laid out for people to read: columns under lines of dashes, or names with colons.
    private static Optional<String> printed(List<String> lines) {
        boolean table = lines.size() > 1 && lines.get(1).matches("[-=+| ]*--[-=+| ]*")
                || lines.stream().anyMatch(line -> line.matches("[+|┌╔][-=+|─═┬ ]{4,}.*"));
        boolean list = lines.size() > 1 && lines.stream().allMatch(line -> line.matches("\\w+ +: .*|\\w+ *:"));
        if (table || list) {
            return Optional.of("a " + (table ? "table" : "list")
                    + " printed for the eye (export it with -o json, or with ConvertTo-Json -Depth 10 in PowerShell)");
        }
        boolean yaml = lines.stream().limit(1).anyMatch(line -> line.matches("(- )?[a-z]\\w*:( .*)?"));
        return yaml ? Optional.of("YAML (export it with -o json)") : Optional.empty();
    }

    private static String text(List<String> lines) {
        String line = lines.isEmpty() ? "" : lines.getFirst();
        if (line.isEmpty()) {
            return "an empty file";
        }
        if (line.codePoints().limit(MOST_LOOKED_AT).anyMatch(ForeignFile::isNoText)) {
            return line.startsWith("PK") ? "an archive or an Excel workbook" : "a file that is no text";
        }
        if (line.contains("az login") || line.startsWith("To sign in, ")) {
            return "what az says before a login, " + Shown.clippedQuote(line)
                    + " (run az login, then the same command once more)";
        }
        if (line.startsWith("ERROR:")) {
            return "an error message, " + Shown.clippedQuote(line);
        }
        if (line.startsWith("PK")) {
            return "an archive or an Excel workbook";
        }
        if (line.startsWith("<")) {
            return "XML or HTML";
        }
        if (line.matches("(resource|data|module|variable|provider)\\s+\"[^\"]*\".*|(terraform|locals)\\s*\\{.*")) {
            return "Terraform source, where terraform show -json is needed";
        }
        if (line.matches("(param|var|resource|targetScope|metadata|@description)\\b.*")) {
            return BICEP;
        }
        if (line.matches("using\\s+('.*|none\\b.*)")) {
            return BICEP_PARAMETERS;
        }
        boolean table = line.matches("[^,;\\t]{1,60}([,;\\t][^,;\\t]{0,60}){2,}");
        return table
                ? "a table with the heads " + Shown.clippedQuote(line.replace("\"", ""))
                : "text that begins with " + Shown.clippedQuote(line);
    }
}
