package org.apimplanner.model.audit.finding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apimplanner.model.audit.existing.ExistingNetwork;
import org.apimplanner.model.audit.existing.ExistingNsg;
import org.apimplanner.model.audit.existing.ExistingResource;
import org.apimplanner.model.audit.existing.ExistingRouteTable;
import org.apimplanner.model.audit.existing.ExistingSubnet;
import org.apimplanner.model.json.Place;
import org.apimplanner.model.json.ReadProblem;
import org.apimplanner.model.reference.AuditFindingCode;
import org.apimplanner.model.reference.Severity;

/// What could not be read, or stands for a value that is not in the file.
public final class ReadFindings {
    private static final Pattern RANGE = Pattern.compile("(?i)/address_?prefix(es)?(/\\d+)?$");

    private ReadFindings() {}

    /// Findings about everything that could not be read, but for what is missing in a resource that is
    /// not judged. The range of a subnet that the plan has none to compare with is only a note: no verdict
    /// rests on it.
    ///
    /// @param compared whether the plan knows the range of the subnet that the resource is
    public static void add(
            AuditFindingList findings,
            ExistingNetwork existing,
            Predicate<ExistingResource> judged,
            Predicate<ExistingResource> compared) {
        for (ReadProblem problem : existing.problems()) {
            Optional<ExistingResource> holder = holder(existing, problem.place(), judged);
            if (holder.isPresent() && !judged.test(holder.get())) {
                continue;
            }
            List<Object> arguments = new ArrayList<>(
                    List.of("place", place(problem), "found", problem.found(), "expected", problem.expected()));
            arguments.addAll(Origin.of(problem.place()).arguments());
            boolean open = holder.isPresent() && isOpenRange(holder.get(), problem) && !compared.test(holder.get());
            if (open || holder.isPresent() && !isLacking(holder.get(), problem)) {
                arguments.addAll(List.of("certain", ""));
            }
            AuditFindingCode code = problem.unresolved() ? AuditFindingCode.UNRESOLVED : AuditFindingCode.MALFORMED;
            if (open) {
                findings.addAs(
                        Severity.INFO, holder.get(), code, problem.subject(), problem.place(), arguments.toArray());
            } else {
                findings.addAbout(holder, code, problem.subject(), problem.place(), arguments.toArray());
            }
        }
    }

    /// Whether all that is missing is the range of a subnet, a parameter without a value.
    private static boolean isOpenRange(ExistingResource resource, ReadProblem problem) {
        return problem.unresolved()
                && resource instanceof ExistingSubnet subnet
                && subnet.prefixes().isEmpty()
                && RANGE.matcher(problem.place().path()).find();
    }

    private static String place(ReadProblem problem) {
        return problem.place().path().isEmpty()
                ? "its beginning"
                : problem.place().path();
    }

    /// Whether what the problem is about is missing among what was read.
    private static boolean isLacking(ExistingResource resource, ReadProblem problem) {
        return resource.facts().unread().stream()
                .anyMatch(unread ->
                        unread.place().holds(problem.place()) || problem.place().holds(unread.place()));
    }

    /// The resource that lacks what is at the place, else the one in which the place lies: of several,
    /// which stand inside each other, the innermost. Of several that lack it, as the groups of a deployment
    /// with an open condition do, one that is judged.
    private static Optional<ExistingResource> holder(
            ExistingNetwork existing, Place place, Predicate<ExistingResource> judged) {
        List<ExistingResource> lacking = existing.resources().stream()
                .filter(resource -> resource.facts().unread().stream()
                        .anyMatch(unread -> unread.place().holds(place)))
                .toList();
        return lacking.stream()
                .filter(judged)
                .findFirst()
                .or(() -> lacking.stream().findFirst())
                .or(() -> existing.resources().stream()
                        .filter(resource -> !resource.place().equals(place))
                        .filter(resource -> resource.place().holds(place))
                        .max(Comparator.comparingInt(
                                resource -> resource.place().path().length())));
    }

    /// A resource that is judged as the only one, though its location is not the region's.
    public static void addDoubtful(AuditFindingList findings, String region, ExistingResource resource) {
        findings.addIn(
                resource,
                AuditFindingCode.LOCATION_DIFFERS,
                resource.name(),
                resource.place(),
                "location",
                resource.facts().location().orElse(""),
                "region",
                region);
    }

    /// The resources of which each could be a region's.
    public static void addAmbiguous(AuditFindingList findings, String region, List<ExistingResource> candidates) {
        ambiguous(findings, region, "--nsg", "security groups", only(candidates, ExistingNsg.class));
        ambiguous(findings, region, "--route-table", "route tables", only(candidates, ExistingRouteTable.class));
    }

    private static List<ExistingResource> only(
            List<ExistingResource> candidates, Class<? extends ExistingResource> type) {
        return candidates.stream().filter(type::isInstance).toList();
    }

    private static void ambiguous(
            AuditFindingList findings, String region, String option, String what, List<ExistingResource> candidates) {
        if (!candidates.isEmpty()) {
            String names =
                    candidates.stream().map(ExistingResource::name).distinct().collect(Collectors.joining(", "));
            findings.add(
                    AuditFindingCode.WHICH_GROUP,
                    names,
                    candidates.getFirst().place(),
                    "region",
                    region,
                    "option",
                    option,
                    "what",
                    what);
        }
    }
}
