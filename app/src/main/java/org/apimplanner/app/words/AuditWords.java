package org.apimplanner.app.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apimplanner.model.audit.Audit;
import org.apimplanner.model.audit.Audit.ResourceReading;
import org.apimplanner.model.audit.Audit.Status;
import org.apimplanner.model.audit.Audit.Verdict;
import org.apimplanner.model.audit.Change;
import org.apimplanner.model.audit.existing.FileReading;
import org.apimplanner.model.reference.AuditFindingCode;
import org.apimplanner.model.reference.Requirement;
import org.apimplanner.model.reference.Severity;

/// The answers of an audit in words.
public final class AuditWords {
    private AuditWords() {}

    /// One sentence: how the network stands, and what counts against it.
    public static String verdict(Audit audit) {
        return (audit.compliant() ? "Compliant" : "Not compliant") + " with edition " + counts(audit);
    }

    /// The edition, and what counts for and against the network, in numbers.
    public static String counts(Audit audit) {
        long required =
                audit.requirements().stream().filter(AuditWords::isRequired).count();
        long unknown = audit.requirements().stream()
                .filter(AuditWords::isRequired)
                .filter(verdict -> verdict.status() == Status.UNKNOWN)
                .count();
        long unmet = audit.requirements().stream().filter(AuditWords::isUnmet).count() - unknown;
        return audit.edition().id() + " ("
                + audit.edition().asOf() + "): "
                + Plural.of(required, "required requirement") + ", " + unmet + " not met, " + unknown + " unknown; "
                + Plural.of(count(audit, Severity.ERROR), "error") + ", "
                + Plural.of(count(audit, Severity.WARNING), "warning") + ", "
                + Plural.of(count(audit, Severity.INFO), "note") + ".";
    }

    public static boolean isRequired(Verdict verdict) {
        return verdict.requirement() == Requirement.REQUIRED;
    }

    /// Whether the verdict keeps the network from being compliant.
    public static boolean isUnmet(Verdict verdict) {
        return isRequired(verdict) && !verdict.status().isMet();
    }

    public static long count(Audit audit, Severity severity) {
        return audit.findings().stream()
                .filter(finding -> finding.severity() == severity)
                .count();
    }

    public static String of(Status status) {
        return switch (status) {
            case ALLOWED -> "allowed";
            case ALLOWED_BY_DEFAULT -> "allowed by default";
            case PARTIAL -> "partial";
            case BLOCKED -> "blocked";
            case UNKNOWN -> "unknown";
        };
    }

    public static String of(Audit.Kind kind) {
        return switch (kind) {
            case NSG -> "security rule";
            case ROUTE -> "route";
            case SERVICE_ENDPOINT -> "service endpoint";
            case FIREWALL -> "firewall rule";
            case ADMIN_RULES -> "admin rule";
        };
    }

    /// What was made of one resource of a file: `left out, as it stands on another subnet: nsg-web`.
    public static String reading(ResourceReading reading) {
        String whole = reading.complete() ? "" : "; " + unread(reading);
        return reading.name() + (reading.judged() ? " is judged: " : " is left out: ") + reading.because() + whole
                + ".";
    }

    /// How much of a file was read: `nsg.json: read 3 of 4 resources, 41 of 41 rules and routes`.
    public static String reading(FileReading reading) {
        return reading.file() + ": read " + reading.resources() + " of " + reading.resourcesThere() + " resources, "
                + reading.entries() + " of " + reading.entriesThere() + " rules and routes";
    }

    /// What follows from parts of a resource that could not be read.
    public static String unread(ResourceReading reading) {
        return Plural.of(reading.unread(), "part") + " of it could not be read, so nothing of it is changed";
    }

    /// What a file of this kind is called.
    public static String file(Audit.Kind kind) {
        return switch (kind) {
            case NSG -> "network security group";
            case ROUTE -> "route table";
            case SERVICE_ENDPOINT -> "subnet";
            case FIREWALL -> "firewall policy";
            case ADMIN_RULES -> "admin rules";
        };
    }

    /// What is asked for, such as `Inbound Tcp 3443 from ApiManagement to VirtualNetwork`.
    public static String traffic(Verdict verdict) {
        return switch (verdict.kind()) {
            case NSG, FIREWALL, ADMIN_RULES ->
                verdict.direction().word() + " " + verdict.protocol().word() + " "
                        + Listed.forReading(verdict.destinationPorts()) + " from " + verdict.source() + " to "
                        + verdict.destination();
            case ROUTE -> "Route to " + verdict.destination();
            case SERVICE_ENDPOINT -> "Service endpoint " + verdict.destination();
        };
    }

    /// Why the verdict is not a plain yes; empty where it is.
    public static String reason(Verdict verdict) {
        return switch (verdict.status()) {
            case ALLOWED, ALLOWED_BY_DEFAULT -> "";
            case PARTIAL, BLOCKED ->
                verdict.uncovered().map(lack -> "lacks " + lack).orElse("");
            case UNKNOWN ->
                verdict.file().isPresent()
                        ? verdict.uncovered()
                                .map(lack -> "cannot tell: " + lack)
                                .orElse("the addresses are not known")
                        : "no " + file(verdict.kind()) + " was given";
        };
    }

    /// The resource in parentheses or its like: `nsg-apim in nsg.json`.
    public static String where(Optional<String> resource, String file) {
        return resource.filter(name -> !name.equals(file))
                        .map(name -> name + " in ")
                        .orElse("")
                + file;
    }

    /// The whole verdict in a sentence.
    public static String sentence(Verdict verdict) {
        String reason = reason(verdict);
        String decided = verdict.decidedBy().isEmpty() ? "" : "; decided by " + Listed.forReading(verdict.decidedBy());
        return traffic(verdict) + " (" + verdict.requirement().word() + ", " + verdict.rule() + ", "
                + verdict.region() + ")"
                + verdict.resource().map(name -> " in " + name).orElse("") + " is " + of(verdict.status())
                + (reason.isEmpty() ? "" : ": " + reason) + decided
                + ".";
    }

    /// What a change is for and which written deny rules it undoes in part, a sentence each.
    public static List<String> why(Change change) {
        List<String> sentences = new ArrayList<>();
        String words = change.reason().words();
        List<String> undoes = change.reason().undoes();
        if (!words.isEmpty()) {
            sentences.add(words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1) + ".");
        }
        if (!undoes.isEmpty()) {
            sentences.add("It lets through part of what " + Listed.forReading(undoes)
                    + (undoes.size() == 1 ? " denies." : " deny."));
        }
        return sentences;
    }

    /// The fields of a changed thing, in their order.
    public static String fields(Change change) {
        return change.properties().entrySet().stream()
                .map(entry -> entry.getKey() + " " + entry.getValue())
                .collect(Collectors.joining(", "));
    }

    /// The code `never-matches` as `Never matches`.
    public static String title(AuditFindingCode code) {
        String spaced = code.word().replace('-', ' ');
        return spaced.substring(0, 1).toUpperCase(Locale.ROOT) + spaced.substring(1);
    }
}
