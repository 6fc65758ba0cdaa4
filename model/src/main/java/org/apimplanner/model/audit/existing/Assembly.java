package org.apimplanner.model.audit.existing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.apimplanner.model.audit.existing.ResourcePiece.FirewallRule;
import org.apimplanner.model.json.Place;
import org.apimplanner.model.json.ReadProblem;

/// Joins the pieces of one file to resources: rules and routes that stand on their own go to the group
/// or table they name.
///
/// Exported templates and Terraform states give the same rule both inside its group and on its own:
/// it counts once. Two unlike rules of one name both stay.
///
/// @param file names what the file itself leaves nameless
record Assembly(String file) {
    private static final Place NOWHERE = Place.NOWHERE;

    ExistingNetwork join(Reading<ResourcePiece> read) {
        List<ReadProblem> problems = new ArrayList<>(TypeName.once(read.problems()));
        List<ExistingResource> resources = resources(read.values(), problems);
        read.unread().forEach(unread -> attach(unread, resources));
        List<SubnetLink> links = read.values().stream()
                .filter(ResourcePiece.Link.class::isInstance)
                .map(piece -> ((ResourcePiece.Link) piece).link())
                .distinct()
                .toList();
        resources.replaceAll(resource -> behindGateway(resource, links));
        int passedOver = (int) read.values().stream()
                .filter(ResourcePiece.PassedOver.class::isInstance)
                .count();
        List<DescribedResource> described = read.values().stream()
                .filter(ResourcePiece.Described.class::isInstance)
                .map(piece -> ((ResourcePiece.Described) piece).resource())
                .toList();
        return new ExistingNetwork(resources, problems, links, List.of(reading(resources, passedOver)), described);
    }

    /// Something that could not be read makes incomplete what it stands in: of several, which stand inside
    /// each other, the innermost. In a file that names nothing, all that is there may lack it.
    private static void attach(Unread unread, List<ExistingResource> resources) {
        Optional<ExistingResource> holder = resources.stream()
                .filter(resource -> resource.place().holds(unread.place()))
                .max(Comparator.comparingInt(resource -> resource.place().path().length()));
        for (int i = 0; i < resources.size(); i++) {
            ExistingResource resource = resources.get(i);
            boolean concerned = holder.map(found -> found == resource)
                    .orElseGet(() -> !resource.facts().named());
            if (concerned) {
                resources.set(i, resource.with(resource.facts().lacking(unread)));
            }
        }
    }

    private FileReading reading(List<ExistingResource> resources, int passedOver) {
        int whole = (int) resources.stream()
                .filter(resource -> resource.facts().complete())
                .count();
        int entries = resources.stream().mapToInt(Assembly::entries).sum();
        int missing = resources.stream()
                .filter(resource -> !(resource instanceof ExistingSubnet || resource instanceof LiveInstance))
                .mapToInt(resource -> resource.facts().unread().size())
                .sum();
        return new FileReading(file, whole, resources.size() + passedOver, entries, entries + missing);
    }

    private static int entries(ExistingResource resource) {
        return switch (resource) {
            case ExistingNsg nsg -> nsg.rules().size();
            case ExistingAdminRules admin -> admin.rules().size();
            case ExistingRouteTable table -> table.routes().size();
            case ExistingFirewallPolicy policy -> policy.rules().size();
            case ExistingSubnet subnet -> 0;
            case LiveInstance live -> 0;
        };
    }

    /// A subnet with the NAT gateway that a link gives it.
    private static ExistingResource behindGateway(ExistingResource resource, List<SubnetLink> links) {
        return resource instanceof ExistingSubnet subnet
                ? links.stream()
                        .filter(link -> link.kind() == SubnetLink.Kind.NAT_GATEWAY)
                        .filter(link -> link.subnet().matches(subnet.resourceName()))
                        .findFirst()
                        .<ExistingResource>map(
                                link -> subnet.behind(link.resource().name()))
                        .orElse(resource)
                : resource;
    }

    /// @param problems takes those that show only when the pieces are brought together
    private List<ExistingResource> resources(List<ResourcePiece> pieces, List<ReadProblem> problems) {
        List<ExistingResource> resources = new ArrayList<>();
        Homeless<ExistingRule> rules =
                Homeless.of(parts(pieces, ResourcePiece.Rules.class, ResourcePiece.Rules::part), Unread::of);
        Homeless<ExistingRouteTable.Entry> routes =
                Homeless.of(parts(pieces, ResourcePiece.Routes.class, ResourcePiece.Routes::part), Unread::of);
        problems.addAll(rules.problems());
        problems.addAll(routes.problems());
        Joining.join(rules.parts(), Assembly::placeless)
                .forEach(p -> resources.add(new ExistingNsg(name(p), p.place(), p.items(), p.effective(), p.facts())));
        Joining.join(routes.parts(), Assembly::placeless)
                .forEach(p ->
                        resources.add(new ExistingRouteTable(name(p), p.place(), p.items(), p.effective(), p.facts())));
        Joining.join(parts(pieces, ResourcePiece.AdminRules.class, ResourcePiece.AdminRules::part), Assembly::placeless)
                .forEach(p ->
                        resources.add(new ExistingAdminRules(name(p), p.place(), p.items(), p.effective(), p.facts())));
        resources.addAll(subnets(pieces));
        // The same rule twice in a firewall is meant twice.
        Joining.join(parts(pieces, ResourcePiece.Firewall.class, ResourcePiece.Firewall::part), rule -> rule)
                .forEach(p -> resources.add(policy(p)));
        live(pieces).ifPresent(resources::add);
        return resources;
    }

    private static <P extends ResourcePiece, T> List<Part<T>> parts(
            List<ResourcePiece> pieces, Class<P> type, Function<P, Part<T>> part) {
        return pieces.stream()
                .filter(type::isInstance)
                .map(type::cast)
                .map(part)
                .toList();
    }

    private String name(Part<?> part) {
        return part.owner().name().orElse(file);
    }

    private static ExistingRule placeless(ExistingRule r) {
        return new ExistingRule(
                r.name(),
                r.priority(),
                r.direction(),
                r.access(),
                r.protocol(),
                r.sources(),
                r.sourceGroups(),
                r.sourcePorts(),
                r.destinations(),
                r.destinationGroups(),
                r.destinationPorts(),
                NOWHERE);
    }

    private static ExistingAdminRules.Rule placeless(ExistingAdminRules.Rule r) {
        return new ExistingAdminRules.Rule(placeless(r.rule()), r.always());
    }

    private static ExistingRouteTable.Entry placeless(ExistingRouteTable.Entry r) {
        return new ExistingRouteTable.Entry(r.name(), r.destination(), r.nextHop(), r.nextHopAddress(), NOWHERE);
    }

    private ExistingFirewallPolicy policy(Part<FirewallRule> part) {
        List<ExistingFirewallPolicy.Rule> rules = part.items().stream()
                .sorted(Comparator.comparingInt(FirewallRule::groupPriority)
                        .thenComparingInt(r -> r.rule().priority()))
                .map(FirewallRule::rule)
                .toList();
        return new ExistingFirewallPolicy(name(part), part.place(), rules, part.facts());
    }

    /// Where a subnet stands inside its network and on its own, the latter says more.
    private static List<ExistingSubnet> subnets(List<ResourcePiece> pieces) {
        Set<String> loose = new HashSet<>();
        List<ResourcePiece.Subnet> all = pieces.stream()
                .filter(ResourcePiece.Subnet.class::isInstance)
                .map(ResourcePiece.Subnet.class::cast)
                .toList();
        all.stream().filter(ResourcePiece.Subnet::loose).forEach(s -> loose.add(key(s)));
        return all.stream()
                .filter(s -> s.loose() || !loose.contains(key(s)))
                .map(ResourcePiece.Subnet::subnet)
                .toList();
    }

    private static String key(ResourcePiece.Subnet subnet) {
        return subnet.network().key() + "/" + ArmScope.lower(subnet.subnet().name());
    }

    /// All that the file holds of a running instance; it does not name itself.
    private Optional<ExistingResource> live(List<ResourcePiece> pieces) {
        List<LiveInstance.Status> statuses = new ArrayList<>();
        List<LiveInstance.Dependency> dependencies = new ArrayList<>();
        Map<Place, ResourcePiece> places = new LinkedHashMap<>();
        for (ResourcePiece piece : pieces) {
            if (piece instanceof ResourcePiece.Statuses here) {
                statuses.addAll(here.statuses());
                places.put(here.place(), piece);
            } else if (piece instanceof ResourcePiece.Dependencies here) {
                dependencies.addAll(here.dependencies());
                places.put(here.place(), piece);
            }
        }
        return places.keySet().stream().findFirst().map(place -> new LiveInstance(file, place, statuses, dependencies));
    }
}
