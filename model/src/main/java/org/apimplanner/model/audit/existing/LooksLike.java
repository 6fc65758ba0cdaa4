package org.apimplanner.model.audit.existing;

import java.util.Optional;
import java.util.stream.Collectors;
import org.apimplanner.model.json.Json;
import org.apimplanner.model.json.Shown;

/// Says of a file that is none of the kinds read here what it seems to be instead.
final class LooksLike {
    /// What the readers know, in words for a message.
    static final String KINDS = "JSON of network security groups, route tables, subnets or firewall rule collections"
            + " (az, PowerShell, REST, portal), effective rules or routes, an ARM template, terraform show -json,"
            + " the network status or outbound dependencies of an API Management instance,"
            + " or this program's nsg-rules.csv or routes.csv";

    private static final int MOST_LOOKED_AT = 200;

    private LooksLike() {}

    /// Whether no text has the character: most of what other files hold, read as letters.
    private static boolean isNoText(int c) {
        return switch (Character.getType(c)) {
            case Character.UNASSIGNED, Character.PRIVATE_USE, Character.SURROGATE -> true;
            case Character.CONTROL -> c != '\t';
            default -> c == 0xFFFD;
        };
    }

    static String json(Element root) {
        if (root.isList()) {
            return root.items().stream()
                    .findFirst()
                    .map(first -> "a list whose first entry is " + json(first))
                    .orElse("an empty list");
        }
        return root.isObject() ? object(root) : root.shown();
    }

    private static String object(Element root) {
        if (ArmTemplate.isOne(root)) {
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
                .filter(Kind::isForeign)
                .flatMap(r -> r.text("type"))
                .map(type -> "a resource of type " + Shown.clipped(type))
                .orElseGet(() -> fields(root));
    }

    private static String fields(Element root) {
        if (!(root.json() instanceof Json.Obj object) || object.members().isEmpty()) {
            return "an empty object";
        }
        String names = object.members().stream().limit(5).map(Json.Member::name).collect(Collectors.joining(", "));
        return "an object with the fields " + Shown.clipped(names);
    }

    /// @param firstLine the first line that is not blank, or its beginning
    static String text(String firstLine) {
        String line = firstLine.strip();
        if (line.isEmpty()) {
            return "an empty file";
        }
        if (line.codePoints().limit(MOST_LOOKED_AT).anyMatch(LooksLike::isNoText)) {
            return line.startsWith("PK") ? "an archive or an Excel workbook" : "a file that is no text";
        }
        if (line.startsWith("ERROR:") || line.contains("az login")) {
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
            return "Bicep source, where the compiled template is needed";
        }
        boolean table = line.matches("[^,;\\t]{1,60}([,;\\t][^,;\\t]{0,60}){2,}");
        return (table ? "a table with the heads " : "text that begins with ") + Shown.clippedQuote(line);
    }
}
