package org.apimplanner.model.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apimplanner.model.audit.Audit.AuditFinding;
import org.apimplanner.model.audit.Audit.Status;
import org.apimplanner.model.audit.Audit.Verdict;
import org.apimplanner.model.reference.AuditFindingCode;
import org.apimplanner.model.reference.Requirement;
import org.apimplanner.model.reference.Severity;

/// The first sentence about an audit.
final class AuditHeadline {
    /// More names than these are counted in a sentence.
    private static final int MOST_NAMED = 6;

    /// Errors about what the files do not tell.
    private static final Set<AuditFindingCode> UNREAD = Set.of(AuditFindingCode.MALFORMED, AuditFindingCode.UNRESOLVED);

    private static final AuditFindingCode WHICH = AuditFindingCode.WHICH_GROUP;

    /// Errors by which answers to the control plane go astray, whether or not the plan asks for a route.
    private static final Set<AuditFindingCode> ASTRAY =
            Set.of(AuditFindingCode.ROUTE_ASYMMETRIC, AuditFindingCode.ROUTE_REGIONAL_TAG);

    private static final String WAY_BACK = "control-plane-route";

    private final Audit audit;

    AuditHeadline(Audit audit) {
        this.audit = audit;
    }

    String sentence() {
        if (audit.compliant()) {
            return count(Severity.WARNING, "warning")
                    .map(warnings -> "Every required need is met, but look at " + warnings + ": " + subjects() + ".")
                    .orElse("Compliant: every required need is met.");
        }
        Optional<String> blocked = needs(Status.BLOCKED).map(names -> names.are("blocked"));
        Optional<String> partial = needs(Status.PARTIAL).map(names -> names.are("blocked in part"));
        Optional<String> unknown = needs(Status.UNKNOWN).map(names -> "it is not known about " + names.listed());
        boolean open = unknown.isPresent() || notGiven().isPresent() || unread().isPresent();
        Optional<String> astray = astray().map(names -> audit.label(WAY_BACK) + " is broken by " + names.listed());
        boolean faulty = Stream.of(blocked, partial, astray, faults()).anyMatch(Optional::isPresent);
        String lead = open && !faulty ? "Cannot be judged: " : "Not compliant: ";
        return Stream.of(blocked, partial, astray, faults(), unread(), unknown, whichOne(), notGiven())
                .flatMap(Optional::stream)
                .collect(Collectors.joining("; ", lead, "."));
    }

    /// The errors that are about the network itself.
    private Optional<String> faults() {
        List<AuditFinding> faults = errors().filter(
                        finding -> !UNREAD.contains(finding.code()) && finding.code() != WHICH)
                .filter(finding -> astray().isEmpty() || !ASTRAY.contains(finding.code()))
                .toList();
        return Names.of(faults.stream().map(AuditHeadline::named))
                .map(names -> faults.size() + (faults.size() == 1 ? " error: " : " errors: ") + names.listed());
    }

    /// The routes that lead answers to the control plane astray, where no need says it already.
    private Optional<Names> astray() {
        boolean said = required()
                .anyMatch(verdict -> verdict.rule().equals(WAY_BACK)
                        && (verdict.status() == Status.BLOCKED || verdict.status() == Status.PARTIAL));
        return said
                ? Optional.empty()
                : Names.of(errors().filter(finding -> ASTRAY.contains(finding.code()))
                        .map(AuditFinding::subject));
    }

    /// The need that nothing meets although the plan does not ask for it.
    Optional<String> unasked() {
        return astray().map(names -> WAY_BACK);
    }

    /// A culprit and what it is guilty of.
    private static String named(AuditFinding finding) {
        return finding.subject() + " (" + finding.code().word() + ")";
    }

    /// What could not be read whole.
    private Optional<String> unread() {
        return Names.of(errors().filter(finding -> UNREAD.contains(finding.code()))
                        .map(finding -> finding.resource().orElse(finding.file())))
                .map(names -> names.listed() + " could not be read whole");
    }

    private Optional<String> whichOne() {
        return errors().anyMatch(finding -> finding.code() == WHICH)
                ? Optional.of("it is open which of several resources is meant")
                : Optional.empty();
    }

    private Stream<AuditFinding> errors() {
        return audit.findings().stream().filter(finding -> finding.severity() == Severity.ERROR);
    }

    private Stream<Verdict> required() {
        return audit.requirements().stream().filter(verdict -> verdict.requirement() == Requirement.REQUIRED);
    }

    /// How many required needs no file answers.
    private Optional<String> notGiven() {
        long needs = required().filter(verdict -> verdict.file().isEmpty()).count();
        return needs == 0
                ? Optional.empty()
                : Optional.of("no file that is judged answers " + needs + (needs == 1 ? " need" : " needs"));
    }

    /// The required needs that some file answers with this status, each once.
    private Optional<Names> needs(Status status) {
        return Names.of(required()
                .filter(verdict -> verdict.status() == status)
                .filter(verdict -> verdict.file().isPresent())
                .map(verdict -> audit.label(verdict.rule())));
    }

    private Optional<String> count(Severity severity, String word) {
        long count = audit.findings().stream()
                .filter(finding -> finding.severity() == severity)
                .count();
        return count == 0 ? Optional.empty() : Optional.of(count + " " + word + (count == 1 ? "" : "s"));
    }

    private String subjects() {
        return Names.of(audit.findings().stream()
                        .filter(finding -> finding.severity() == Severity.WARNING)
                        .map(AuditHeadline::named))
                .map(Names::listed)
                .orElse("");
    }

    /// Names in a sentence, each once; at least one.
    private record Names(List<String> all) {
        static Optional<Names> of(Stream<String> names) {
            return Optional.of(new Names(names.distinct().toList()))
                    .filter(found -> !found.all().isEmpty());
        }

        /// The first of them, and how many more.
        String listed() {
            int more = all.size() - MOST_NAMED;
            List<String> parts = new ArrayList<>(all.subList(0, Math.min(all.size(), MOST_NAMED)));
            if (more > 0) {
                parts.add(more + " more");
            }
            String last = parts.removeLast();
            return parts.isEmpty() ? last : String.join(", ", parts) + " and " + last;
        }

        String are(String what) {
            boolean one = all.size() == 1 && !isPlural(all.getFirst());
            return listed() + (one ? " is " : " are ") + what;
        }

        /// Whether what people call a need is several things, as in `clients of the gateway`.
        private static boolean isPlural(String label) {
            String head = label.replaceFirst(" (of|to|from|in|\\().*", "");
            return head.endsWith("s") && !head.endsWith("ss");
        }
    }
}
