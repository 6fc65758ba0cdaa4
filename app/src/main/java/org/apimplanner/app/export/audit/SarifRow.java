package org.apimplanner.app.export.audit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apimplanner.app.words.AuditWords;
import org.apimplanner.app.words.Plural;
import org.apimplanner.model.audit.Audit;
import org.apimplanner.model.audit.Audit.AuditFinding;
import org.apimplanner.model.audit.Audit.ResourceReading;
import org.apimplanner.model.audit.Audit.Status;
import org.apimplanner.model.audit.Audit.Verdict;
import org.apimplanner.model.reference.Severity;

/// What becomes one result of a log, with what its rule says of itself.
///
/// @param rule the id of the need or the code of the finding
/// @param place a JSON pointer or a line in the file; empty for the file as a whole
/// @param resource the resource that the subject belongs to
record SarifRow(
        String rule,
        String title,
        String description,
        String help,
        String level,
        String message,
        String file,
        Optional<String> resource,
        String place,
        String subject) {
    private static final String DANGEROUS = "dangerous";
    private static final int FINGERPRINT_BYTES = 16;

    /// The findings, each required need that is not met, and one row for each kind of file that is
    /// missing, however many needs it leaves open.
    static List<SarifRow> of(Audit audit) {
        List<SarifRow> rows = new ArrayList<>();
        Map<Audit.Kind, List<Verdict>> missing = new LinkedHashMap<>();
        String first = firstFile(audit);
        for (Verdict verdict : audit.requirements()) {
            if (AuditWords.isUnmet(verdict)) {
                if (verdict.file().isEmpty()) {
                    missing.computeIfAbsent(verdict.kind(), kind -> new ArrayList<>())
                            .add(verdict);
                } else {
                    rows.add(of(audit, verdict));
                }
            }
        }
        missing.forEach((kind, verdicts) -> rows.add(missing(kind, verdicts, first)));
        audit.findings().forEach(finding -> rows.add(of(finding)));
        return rows;
    }

    /// A file to point to for what stands in none.
    private static String firstFile(Audit audit) {
        return Stream.of(
                        audit.resources().stream().map(ResourceReading::file),
                        audit.requirements().stream().flatMap(verdict -> verdict.file().stream()),
                        audit.findings().stream().map(AuditFinding::file))
                .flatMap(files -> files)
                .findFirst()
                .orElse("audit");
    }

    private static SarifRow of(Audit audit, Verdict verdict) {
        boolean unknown = verdict.status() == Status.UNKNOWN;
        String label = audit.label(verdict.rule());
        String place = audit.resources().stream()
                .filter(each -> Optional.of(each.file()).equals(verdict.file())
                        && Optional.of(each.name()).equals(verdict.resource()))
                .map(ResourceReading::place)
                .findFirst()
                .orElse("");
        return new SarifRow(
                verdict.rule(),
                "API Management needs " + label + ".",
                "The documents ask for " + AuditWords.traffic(verdict) + ".",
                "Let it through in front of every rule that denies it: " + AuditWords.traffic(verdict) + ".",
                unknown ? "warning" : "error",
                AuditWords.sentence(verdict),
                verdict.file().orElseThrow(),
                verdict.resource(),
                place,
                verdict.rule());
    }

    private static SarifRow missing(Audit.Kind kind, List<Verdict> verdicts, String file) {
        String what = AuditWords.file(kind);
        return new SarifRow(
                "not-judged-" + kind.word(),
                "No " + what + " was judged.",
                "What the plan asks of a " + what + " is held against no file.",
                "Give the " + what + " of API Management's subnet, or name it where there are several.",
                "note",
                "No " + what + " was judged, so it is not known whether "
                        + Plural.of(verdicts.size(), "required need") + " of it "
                        + (verdicts.size() == 1 ? "is" : "are") + " met.",
                file,
                Optional.empty(),
                "",
                kind.word());
    }

    private static SarifRow of(AuditFinding finding) {
        String title = AuditWords.title(finding.code()) + ".";
        return new SarifRow(
                finding.code().word(),
                title,
                title,
                finding.fix().orElse(title),
                level(finding.severity()),
                finding.message() + finding.fix().map(fix -> " " + fix).orElse(""),
                finding.file(),
                finding.resource(),
                finding.place(),
                finding.subject());
    }

    private static String level(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case INFO -> "note";
        };
    }

    /// As SARIF asks of the name of a rule: `NeverMatches`.
    String ruleName() {
        return Arrays.stream(rule.split("-"))
                .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
                .collect(Collectors.joining());
    }

    /// From 0 to 10, where GitHub is to sort it among faults of security.
    Optional<String> securitySeverity() {
        return rule.equals(DANGEROUS) ? Optional.of("8.0") : Optional.empty();
    }

    /// The same for the same subject in the next version of a file, wherever it stands in it then.
    String fingerprint() {
        String subjectOf = String.join("\n", rule, file, resource.orElse(""), subject);
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(subjectOf.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, FINGERPRINT_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
