package org.apimplanner.model.audit;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apimplanner.model.Word;
import org.apimplanner.model.net.Direction;
import org.apimplanner.model.net.PortRange;
import org.apimplanner.model.net.Protocol;
import org.apimplanner.model.reference.Edition;
import org.apimplanner.model.reference.Requirement;
import org.apimplanner.model.reference.Severity;

/// The answer to the question whether an existing network will do for a plan.
public record Audit(Edition edition, List<Verdict> requirements, List<AuditFinding> findings, List<Change> changes) {
    public Audit {
        requirements = List.copyOf(requirements);
        findings = List.copyOf(findings);
        changes = List.copyOf(changes);
    }

    /// Whether every required requirement is met and no finding is an error.
    public boolean compliant() {
        return requirements.stream()
                        .filter(verdict -> verdict.requirement() == Requirement.REQUIRED)
                        .allMatch(verdict -> verdict.status().isMet())
                && findings.stream().noneMatch(finding -> finding.severity() == Severity.ERROR);
    }

    /// Whether more than one resource answers, so that verdicts have to name theirs.
    public boolean hasSeveralResources() {
        return requirements.stream()
                        .filter(verdict -> verdict.resource().isPresent())
                        .map(verdict -> List.of(verdict.file(), verdict.resource()))
                        .distinct()
                        .count()
                > 1;
    }

    /// What kind of thing meets a requirement.
    public enum Kind implements Word {
        NSG("nsg"),
        ROUTE("route"),
        SERVICE_ENDPOINT("serviceEndpoint"),
        FIREWALL("firewall");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        @Override
        public String word() {
            return word;
        }
    }

    /// How a requirement fares.
    public enum Status implements Word {
        /// By an explicit rule, in full.
        ALLOWED("allowed"),
        /// In full, but some of it only by Azure's default rules.
        ALLOWED_BY_DEFAULT("allowedByDefault"),
        PARTIAL("partial"),
        BLOCKED("blocked"),
        /// No file of this kind was given, or a tag's addresses are not known.
        UNKNOWN("unknown");

        private final String word;

        Status(String word) {
            this.word = word;
        }

        @Override
        public String word() {
            return word;
        }

        public boolean isMet() {
            return this == ALLOWED || this == ALLOWED_BY_DEFAULT;
        }
    }

    /// One requirement and how it fares.
    ///
    /// @param decidedBy names of the rules or routes that decide, in the order of their priority
    /// @param uncovered what is not allowed, in words; empty when met
    /// @param file the file that was held against it; empty when none was given
    /// @param resource the name of the group, table, subnet or policy that answers; empty when none was
    ///     given
    public record Verdict(
            Kind kind,
            String rule,
            String region,
            Requirement requirement,
            Direction direction,
            Protocol protocol,
            String source,
            String destination,
            List<PortRange> destinationPorts,
            Status status,
            List<String> decidedBy,
            Optional<String> uncovered,
            Optional<String> file,
            Optional<String> resource) {}

    /// Something the owner of the network should know.
    ///
    /// @param subject the rule, route or resource concerned
    /// @param resource the name of the group, table or subnet that it belongs to; empty where it is about
    ///     the file itself
    /// @param place a JSON pointer or line in the file
    /// @param arguments what fills the sentences
    public record AuditFinding(
            Severity severity,
            String code,
            String subject,
            String file,
            Optional<String> resource,
            String place,
            Map<String, String> arguments,
            String message,
            Optional<String> fix) {}

    /// One step of the repair: a table row, and something that can be applied.
    ///
    /// @param action `add`, `replace` or `remove`
    /// @param kind what is changed
    /// @param subject the name of the rule, route or endpoint
    /// @param resource the name of the group, table or subnet it belongs to
    /// @param properties the whole thing as it should be, by its field names; empty for a removal
    public record Change(
            String action, Kind kind, String subject, String resource, String file, Map<String, String> properties) {}
}
