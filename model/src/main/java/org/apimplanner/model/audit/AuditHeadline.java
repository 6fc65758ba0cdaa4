package org.apimplanner.model.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apimplanner.model.Word;
import org.apimplanner.model.audit.Audit.AuditFinding;
import org.apimplanner.model.audit.Audit.Status;
import org.apimplanner.model.audit.Audit.Verdict;
import org.apimplanner.model.reference.AuditFindingCode;
import org.apimplanner.model.reference.Requirement;
import org.apimplanner.model.reference.Severity;

/// The first sentence about an audit, in its parts: whoever says it in another language joins them anew.
///
/// @param clauses what it comes from, the gravest first; empty where there is nothing to say
public record AuditHeadline(Outcome outcome, List<Clause> clauses) {
    /// More names than these are counted in a sentence.
    public static final int MOST_NAMED = 6;

    /// Errors about what the files do not tell.
    private static final Set<AuditFindingCode> UNREAD = Set.of(AuditFindingCode.MALFORMED, AuditFindingCode.UNRESOLVED);

    private static final AuditFindingCode WHICH = AuditFindingCode.WHICH_GROUP;

    /// Errors by which answers to the control plane go astray, whether or not the plan asks for a route.
    private static final Set<AuditFindingCode> ASTRAY =
            Set.of(AuditFindingCode.ROUTE_ASYMMETRIC, AuditFindingCode.ROUTE_REGIONAL_TAG);

    private static final String WAY_BACK = "control-plane-route";

    public AuditHeadline {
        clauses = List.copyOf(clauses);
    }

    /// How the network stands.
    public enum Outcome implements Word {
        COMPLIANT,
        /// With warnings at which a person must look.
        DOUBTED,
        /// Nothing is known to be wrong, and not enough to say that all is well.
        OPEN,
        NOT_COMPLIANT
    }

    /// What a part of the sentence is about.
    public enum About implements Word {
        WARNINGS,
        BLOCKED,
        PARTIAL,
        /// Routes by which the way back to the control plane is broken, where no need says so.
        ASTRAY,
        ERRORS,
        /// What could not be read whole.
        UNREAD,
        UNKNOWN,
        /// Which of several resources is meant.
        WHICH,
        /// Required needs that no file answers.
        NOT_GIVEN
    }

    /// A part of the sentence.
    ///
    /// @param names what people call the needs, or what the files call their rules and resources, each once
    /// @param count how many things it is about, which may be more than there are names
    public record Clause(About about, List<String> names, long count) {
        public Clause {
            names = List.copyOf(names);
        }

        /// Whether the names are several things, as `clients of the gateway` alone are.
        boolean plural() {
            return names.size() > 1 || isPlural(names.getFirst());
        }

        private static boolean isPlural(String label) {
            String head = label.replaceFirst(" (of|to|from|in|\\().*", "");
            return head.endsWith("s") && !head.endsWith("ss");
        }

        private String words() {
            return switch (about) {
                case WARNINGS -> count + (count == 1 ? " warning" : " warnings") + ": " + listed();
                case BLOCKED -> listed() + (plural() ? " are" : " is") + " blocked";
                case PARTIAL -> listed() + (plural() ? " are" : " is") + " blocked in part";
                case ASTRAY -> "the way back to the control plane is broken by " + listed();
                case ERRORS -> count + (count == 1 ? " error: " : " errors: ") + listed();
                case UNREAD -> listed() + " could not be read whole";
                case UNKNOWN -> "it is not known about " + listed();
                case WHICH -> "it is open which of several resources is meant";
                case NOT_GIVEN -> "no file that is judged answers " + count + (count == 1 ? " need" : " needs");
            };
        }

        /// The first of the names, and how many more.
        private String listed() {
            int more = names.size() - MOST_NAMED;
            List<String> parts = new ArrayList<>(names.subList(0, Math.min(names.size(), MOST_NAMED)));
            if (more > 0) {
                parts.add(more + " more");
            }
            String last = parts.removeLast();
            return parts.isEmpty() ? last : String.join(", ", parts) + " and " + last;
        }
    }

    static AuditHeadline of(Audit audit) {
        if (audit.compliant()) {
            List<Clause> warnings = warnings(audit).stream().toList();
            return new AuditHeadline(warnings.isEmpty() ? Outcome.COMPLIANT : Outcome.DOUBTED, warnings);
        }
        List<Clause> faulty = Stream.of(
                        needs(audit, Status.BLOCKED, About.BLOCKED),
                        needs(audit, Status.PARTIAL, About.PARTIAL),
                        astray(audit),
                        faults(audit))
                .flatMap(Optional::stream)
                .toList();
        Optional<Clause> unread = unread(audit);
        Optional<Clause> unknown = needs(audit, Status.UNKNOWN, About.UNKNOWN);
        Optional<Clause> notGiven = notGiven(audit);
        boolean open = unknown.isPresent() || notGiven.isPresent() || unread.isPresent();
        List<Clause> clauses = new ArrayList<>(faulty);
        Stream.of(unread, unknown, which(audit), notGiven)
                .flatMap(Optional::stream)
                .forEach(clauses::add);
        return new AuditHeadline(open && faulty.isEmpty() ? Outcome.OPEN : Outcome.NOT_COMPLIANT, clauses);
    }

    /// The sentence in English.
    String sentence() {
        String words = clauses.stream().map(Clause::words).collect(Collectors.joining("; "));
        return switch (outcome) {
            case COMPLIANT -> "Compliant: every required need is met.";
            case DOUBTED -> "Every required need is met, but look at " + words + ".";
            case OPEN -> "Cannot be judged: " + words + ".";
            case NOT_COMPLIANT -> "Not compliant: " + words + ".";
        };
    }

    private static Optional<Clause> warnings(Audit audit) {
        return about(About.WARNINGS, found(audit, Severity.WARNING).toList());
    }

    private static Optional<Clause> astray(Audit audit) {
        boolean said = required(audit)
                .anyMatch(verdict -> verdict.rule().equals(WAY_BACK)
                        && (verdict.status() == Status.BLOCKED || verdict.status() == Status.PARTIAL));
        return said
                ? Optional.empty()
                : clause(
                        About.ASTRAY,
                        found(audit, Severity.ERROR)
                                .filter(finding -> ASTRAY.contains(finding.code()))
                                .map(AuditFinding::subject),
                        0);
    }

    /// The need that is not met although the plan does not ask for it.
    static Optional<String> unasked(Audit audit) {
        return found(audit, Severity.ERROR)
                        .anyMatch(finding ->
                                ASTRAY.contains(finding.code()) || finding.code() == AuditFindingCode.NAT_GATEWAY_UNFIT)
                ? Optional.of(WAY_BACK)
                : Optional.empty();
    }

    /// The errors that are about the network itself.
    private static Optional<Clause> faults(Audit audit) {
        boolean astray = astray(audit).isPresent();
        return about(
                About.ERRORS,
                found(audit, Severity.ERROR)
                        .filter(finding -> !UNREAD.contains(finding.code()) && finding.code() != WHICH)
                        .filter(finding -> !astray || !ASTRAY.contains(finding.code()))
                        .toList());
    }

    private static Optional<Clause> about(About about, List<AuditFinding> findings) {
        return clause(about, findings.stream().map(AuditHeadline::named), findings.size());
    }

    /// A culprit and what it is guilty of.
    private static String named(AuditFinding finding) {
        return finding.subject() + " (" + finding.code().word() + ")";
    }

    private static Optional<Clause> unread(Audit audit) {
        return clause(
                About.UNREAD,
                found(audit, Severity.ERROR)
                        .filter(finding -> UNREAD.contains(finding.code()))
                        .map(finding -> finding.resource().orElse(finding.file())),
                0);
    }

    private static Optional<Clause> which(Audit audit) {
        return found(audit, Severity.ERROR).anyMatch(finding -> finding.code() == WHICH)
                ? Optional.of(new Clause(About.WHICH, List.of(), 0))
                : Optional.empty();
    }

    private static Stream<AuditFinding> found(Audit audit, Severity severity) {
        return audit.findings().stream().filter(finding -> finding.severity() == severity);
    }

    private static Stream<Verdict> required(Audit audit) {
        return audit.requirements().stream().filter(verdict -> verdict.requirement() == Requirement.REQUIRED);
    }

    private static Optional<Clause> notGiven(Audit audit) {
        long needs = required(audit).filter(verdict -> verdict.file().isEmpty()).count();
        return needs == 0 ? Optional.empty() : Optional.of(new Clause(About.NOT_GIVEN, List.of(), needs));
    }

    /// The required needs that some file answers with this status, each once.
    private static Optional<Clause> needs(Audit audit, Status status, About about) {
        return clause(
                about,
                required(audit)
                        .filter(verdict -> verdict.status() == status)
                        .filter(verdict -> verdict.file().isPresent())
                        .map(verdict -> audit.label(verdict.rule())),
                0);
    }

    private static Optional<Clause> clause(About about, Stream<String> names, long count) {
        List<String> all = names.distinct().toList();
        return all.isEmpty() ? Optional.empty() : Optional.of(new Clause(about, all, count));
    }
}
