package org.apimplanner.app.table;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apimplanner.model.Lookup;
import org.apimplanner.model.Word;
import org.apimplanner.model.net.Direction;
import org.apimplanner.model.reference.AppliesTo;
import org.apimplanner.model.reference.CitedSources;
import org.apimplanner.model.reference.ControlPlaneRow;
import org.apimplanner.model.reference.DeploymentFacts.Version;
import org.apimplanner.model.reference.DeploymentTool;
import org.apimplanner.model.reference.Edition;
import org.apimplanner.model.reference.EditionRange;
import org.apimplanner.model.reference.EndpointRow;
import org.apimplanner.model.reference.LifecycleRow;
import org.apimplanner.model.reference.LifecycleStep;
import org.apimplanner.model.reference.NsgRow;
import org.apimplanner.model.reference.ReferenceData;
import org.apimplanner.model.reference.RegionFact;
import org.apimplanner.model.reference.Source;

/// The shipped reference data as tables. Where a column of what a row applies to is empty, the table
/// says `any`.
public final class ReferenceTables {
    private final ReferenceData reference;

    public ReferenceTables(ReferenceData reference) {
        this.reference = reference;
    }

    /// @param edition keeps the rows of this edition only; empty for all
    public Table editions(Optional<String> edition) {
        return TableShape.<Edition>named("editions")
                .words("Edition", Edition::id)
                .words("As of", Edition::asOf)
                .words("Title", Edition::title)
                .words("Summary", Edition::summary)
                .fill(reference.editions().stream()
                        .filter(e -> edition.isEmpty() || e.id().equals(edition.get()))
                        .toList());
    }

    /// Regions belong to every edition.
    public Table regions() {
        return TableShape.<RegionFact>named("regions")
                .words("Name", RegionFact::name)
                .words("Display name", RegionFact::displayName)
                .word("Cloud", RegionFact::cloud)
                .words("Tag suffix", RegionFact::tagSuffix)
                .words("Tag code", RegionFact::tagCode)
                .cell("Zones", r -> Cell.count(r.zones()))
                .flag("Listed", RegionFact::listed)
                .several("Aliases", RegionFact::aliases)
                .detail()
                .maybe("Note", RegionFact::note)
                .detail()
                .sources(RegionFact::sources)
                .fill(reference.regions());
    }

    /// The rows of the port tables; a row of both directions is there twice.
    public Table rules(Optional<String> edition) {
        TableShape<Directed> shape = TableShape.<Directed>named("rules")
                .words("Rule", r -> r.row().rule())
                .word("Direction", Directed::direction)
                .count("Priority", Directed::priority)
                .words("Name", r -> r.row().name())
                .detail()
                .several("Port", r -> r.row().ports())
                .keyed("destinationPorts")
                .cell("Feature ports", r -> featurePorts(r.row()))
                .detail()
                .word("Protocol", r -> r.row().protocol())
                .words("Source", r -> r.row().source())
                .words("Destination", r -> r.row().destination())
                .word("Action", r -> r.row().access())
                .keyed("access")
                .word("Required", r -> r.row().requirement())
                .keyed("requirement");
        return appliesTo(shape, r -> r.row().appliesTo())
                .words("Purpose", r -> r.row().purpose())
                .detail()
                .maybe("Note", r -> r.row().note())
                .detail()
                .flag("Verified", r -> r.row().verified())
                .detail()
                .words("Row", r -> r.row().id())
                .detail()
                .sources(r -> cited(r.row().sources(), edition))
                .fill(reference.nsgRows().stream()
                        .filter(r -> isKept(r.appliesTo().editions(), edition))
                        .flatMap(ReferenceTables::directed)
                        .toList());
    }

    public Table endpoints(Optional<String> edition) {
        TableShape<EndpointRow> shape = TableShape.<EndpointRow>named("endpoints")
                .words("Rule", EndpointRow::rule)
                .word("Kind", EndpointRow::kind)
                .several("Port", EndpointRow::ports)
                .keyed("ports")
                .word("Protocol", EndpointRow::protocol)
                .word("Required", EndpointRow::requirement)
                .keyed("requirement")
                .cell("Required with", r -> sorted(r.requiredWith(), ""))
                .detail();
        return appliesTo(shape, EndpointRow::appliesTo)
                .several("Destinations", EndpointRow::destinations)
                .words("Purpose", EndpointRow::purpose)
                .detail()
                .maybe("Note", EndpointRow::note)
                .detail()
                .flag("Verified", EndpointRow::verified)
                .detail()
                .words("Row", EndpointRow::id)
                .detail()
                .sources(r -> cited(r.sources(), edition))
                .fill(kept(reference.endpoints(), edition, r -> r.appliesTo().editions()));
    }

    public Table controlPlane(Optional<String> edition) {
        return TableShape.<ControlPlaneRow>named("control-plane")
                .word("Cloud", ControlPlaneRow::cloud)
                .words("Label", ControlPlaneRow::label)
                .maybe("Region", ControlPlaneRow::region)
                .several("Addresses", ControlPlaneRow::addresses)
                .cell("Editions", r -> any(r.editions()))
                .sources(r -> cited(r.sources(), edition))
                .fill(kept(reference.controlPlane(), edition, ControlPlaneRow::editions));
    }

    /// What changes do to an instance and its addresses.
    public Table lifecycle(Optional<String> edition) {
        TableShape<LifecycleRow> shape = TableShape.<LifecycleRow>named("lifecycle")
                .word("Change", LifecycleRow::change)
                .word("Public VIP", LifecycleRow::publicVip)
                .word("Private VIP", LifecycleRow::privateVip)
                .word("New subnet", LifecycleRow::newSubnet)
                .word("Second public IP", LifecycleRow::secondPublicIp)
                .flag("New instance", LifecycleRow::newInstance)
                .cell("Least minutes", r -> Cell.count(r.updateMinutes().least()))
                .cell("Most minutes", r -> Cell.count(r.updateMinutes().most()))
                .word("Downtime", LifecycleRow::downtime)
                .flag("Developer downtime", LifecycleRow::developerDowntime)
                .word("Confidence", LifecycleRow::confidence);
        return appliesTo(shape, LifecycleRow::appliesTo)
                .words("Summary", LifecycleRow::summary)
                .detail()
                .several(
                        "Steps",
                        r -> r.steps().stream().map(LifecycleStep::step).toList())
                .detail()
                .words("Row", LifecycleRow::id)
                .detail()
                .sources(r -> cited(r.sources(), edition))
                .fill(kept(reference.lifecycle(), edition, r -> r.appliesTo().editions()));
    }

    /// What Azure takes in one group, table or instance, and what a tier holds.
    public Table limits(Optional<String> edition) {
        return LimitTable.of(reference, edition);
    }

    /// What code is written for. Versions belong to every edition.
    public Table versions() {
        return TableShape.<DeploymentTool>named("versions")
                .words("Of", DeploymentTool::word)
                .words("Version", tool -> version(tool).version())
                .words("As of", tool -> version(tool).asOf())
                .maybe("Note", tool -> version(tool).note())
                .fill(List.of(DeploymentTool.values()));
    }

    private Version version(DeploymentTool tool) {
        return Lookup.required(reference.deployment().versions(), tool);
    }

    private static <R> TableShape<R> appliesTo(TableShape<R> shape, Function<R, AppliesTo> applies) {
        return shape.cell("Editions", r -> any(applies.apply(r).editions()))
                .cell("Clouds", r -> sorted(applies.apply(r).clouds(), "any"))
                .cell("Tiers", r -> sorted(applies.apply(r).tiers(), "any"))
                .detail()
                .cell("Platforms", r -> sorted(applies.apply(r).platforms(), "any"))
                .cell("Modes", r -> sorted(applies.apply(r).modes(), "any"))
                .cell("Features", r -> sorted(applies.apply(r).features(), "any"))
                .cell("Without features", r -> sorted(applies.apply(r).withoutFeatures(), ""))
                .detail()
                .cell("Conditions", r -> sorted(applies.apply(r).conditions(), ""))
                .detail();
    }

    private static <R> List<R> kept(List<R> rows, Optional<String> edition, Function<R, EditionRange> editions) {
        return rows.stream().filter(r -> isKept(editions.apply(r), edition)).toList();
    }

    private static boolean isKept(EditionRange editions, Optional<String> edition) {
        return edition.isEmpty() || editions.contains(edition.get());
    }

    private static List<Source> cited(CitedSources sources, Optional<String> edition) {
        return edition.map(sources::in).orElse(sources.all());
    }

    /// One direction of a row.
    private record Directed(NsgRow row, Direction direction, int priority) {}

    private static Stream<Directed> directed(NsgRow row) {
        return row.priorities().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(e -> new Directed(row, e.getKey(), e.getValue()));
    }

    private static Cell featurePorts(NsgRow row) {
        return Cell.several(row.featurePorts().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(e -> e.getValue().stream().map(Object::toString).collect(Collectors.joining(", ")) + " with "
                        + e.getKey().word())
                .toList());
    }

    private static Cell any(EditionRange editions) {
        return new Cell.Several(editions.isEvery() ? List.of() : List.copyOf(editions.ids()), "any");
    }

    /// The spellings in the order of their declaration, whatever the set's own.
    private static <E extends Enum<E> & Word> Cell sorted(Collection<E> words, String whenEmpty) {
        return new Cell.Several(words.stream().sorted().map(Word::word).toList(), whenEmpty);
    }
}
