package org.apimplanner.model.audit;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apimplanner.model.Word;
import org.apimplanner.model.audit.existing.FileReading;
import org.apimplanner.model.net.Direction;
import org.apimplanner.model.net.PortRange;
import org.apimplanner.model.net.Protocol;
import org.apimplanner.model.reference.AuditFacts.NeedFact;
import org.apimplanner.model.reference.AuditFindingCode;
import org.apimplanner.model.reference.Edition;
import org.apimplanner.model.reference.Requirement;
import org.apimplanner.model.reference.Severity;

/// The answer to the question whether an existing network will do for a plan.
///
/// @param words what people call the needs
/// @param files how much of each file was read, as far as that is known
/// @param resources what was read, in the order of the files, and whether it was judged
public record Audit(
        Edition edition,
        List<Verdict> requirements,
        List<AuditFinding> findings,
        List<Change> changes,
        List<ResourceReading> resources,
        List<FileReading> files,
        List<NeedFact> words) {
    public Audit {
        files = List.copyOf(files);
        words = List.copyOf(words);
        resources = List.copyOf(resources);
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

    /// An audit whose needs go by their ids.
    public Audit(
            Edition edition,
            List<Verdict> requirements,
            List<AuditFinding> findings,
            List<Change> changes,
            List<ResourceReading> resources) {
        this(edition, requirements, findings, changes, resources, List.of(), List.of());
    }

    /// One sentence: whether the network will do, and what keeps it from that. A network is not praised
    /// over a warning that one of its rules is not what it seems.
    public String summary() {
        return headline().sentence();
    }

    /// As [#summary], in its parts.
    public AuditHeadline headline() {
        return AuditHeadline.of(this);
    }

    /// The words in which Azure reports the needs that are not met, each once.
    public List<String> shownAs() {
        Stream<String> unmet = requirements.stream()
                .filter(verdict -> verdict.requirement() == Requirement.REQUIRED)
                .filter(verdict -> verdict.status() == Status.BLOCKED || verdict.status() == Status.PARTIAL)
                .map(Verdict::rule);
        return Stream.concat(unmet, AuditHeadline.unasked(this).stream())
                .flatMap(rule -> words.stream().filter(need -> need.rule().equals(rule)))
                .flatMap(need -> need.shownAs().stream())
                .distinct()
                .toList();
    }

    /// What people call a need, as part of a sentence.
    public String label(String rule) {
        return words.stream()
                .filter(need -> need.rule().equals(rule))
                .map(NeedFact::label)
                .findFirst()
                .orElse(rule.replace('-', ' '));
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

    /// What kind of thing meets a requirement, or decides before it.
    public enum Kind implements Word {
        NSG,
        ROUTE,
        SERVICE_ENDPOINT,
        FIREWALL,
        /// Rules of Virtual Network Manager. They come before the group and meet nothing by themselves.
        ADMIN_RULES
    }

    /// How a requirement fares.
    public enum Status implements Word {
        /// By an explicit rule, in full.
        ALLOWED,
        /// In full, but some of it only by Azure's default rules.
        ALLOWED_BY_DEFAULT,
        PARTIAL,
        BLOCKED,
        /// No file of this kind was given, or a tag's addresses are not known.
        UNKNOWN;

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

    /// One resource of the files, and what was made of it.
    ///
    /// @param place a JSON pointer or line in the file
    /// @param regions the regions of the plan that it was held against
    /// @param subnets the subnets on which the files say it stands, as `network/subnet`
    /// @param judged whether it was held against the plan at all
    /// @param because why it was, or was not
    /// @param complete whether every part of it was read: where not, verdicts that the rest could change
    ///     are unknown, and nothing of it is changed
    /// @param read how many of its rules, routes or endpoints were read
    /// @param unread how many parts of it could not be read
    public record ResourceReading(
            Kind kind,
            String name,
            String file,
            String place,
            List<String> regions,
            List<String> subnets,
            boolean judged,
            String because,
            boolean complete,
            int read,
            int unread) {
        public ResourceReading {
            regions = List.copyOf(regions);
            subnets = List.copyOf(subnets);
        }
    }

    /// Something the owner of the network should know.
    ///
    /// @param subject the rule, route or resource concerned
    /// @param resource the name of the group, table or subnet that it belongs to; empty where it is about
    ///     the file itself
    /// @param place a JSON pointer or line in the file
    /// @param arguments what fills the sentences
    public record AuditFinding(
            Severity severity,
            AuditFindingCode code,
            String subject,
            String file,
            Optional<String> resource,
            String place,
            Map<String, String> arguments,
            String message,
            Optional<String> fix) {}
}
