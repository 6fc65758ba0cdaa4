package org.apimplanner.app.desktop.viewmodel.plan;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import org.apimplanner.app.desktop.state.PlanSession;
import org.apimplanner.app.desktop.viewmodel.words.Messages;
import org.apimplanner.model.plan.Naming;
import org.apimplanner.model.plan.Plan;
import org.apimplanner.model.plan.ResourceType;
import org.apimplanner.model.reference.DeploymentFacts;
import org.apimplanner.model.report.Report;

/// How the resources are named: what they serve, the pattern, and the abbreviations of types that are not the
/// usual ones.
public final class NamingViewModel {
    static final String ABBREVIATIONS = "/naming/abbreviations";

    private final PlanSession session;
    private final Messages messages;
    private final EntryField<Optional<String>> workload;
    private final EntryField<Optional<String>> pattern;
    private final List<Abbreviation> abbreviations;
    private final BooleanProperty folded = new SimpleBooleanProperty(true);
    private final BooleanProperty abbreviationsFolded = new SimpleBooleanProperty(true);
    private boolean isNamed;
    private boolean isAbbreviated;

    /// How one type of resource is written in names.
    ///
    /// @param usual what stands there where the plan has nothing of its own
    public record Abbreviation(ResourceType type, String usual, EntryField<Optional<String>> field) {}

    NamingViewModel(PlanSession session, DeploymentFacts facts, Messages messages) {
        this.session = session;
        this.messages = messages;
        workload = field(
                "/naming/workload",
                Entries.namePart(messages),
                new EntryField.Place<>(
                        plan -> plan.naming().flatMap(Naming::workload),
                        (plan, value) -> named(plan, naming -> naming.withWorkload(value))));
        pattern = field(
                "/naming/pattern",
                Entries.namePart(messages),
                new EntryField.Place<>(
                        plan -> plan.naming().flatMap(Naming::pattern),
                        (plan, value) -> named(plan, naming -> naming.withPattern(value))));
        abbreviations = Arrays.stream(ResourceType.values())
                .map(type -> new Abbreviation(type, facts.naming(type).abbreviation(), abbreviation(type)))
                .toList();
    }

    private EntryField<Optional<String>> abbreviation(ResourceType type) {
        return field(
                ABBREVIATIONS + "/" + type.word(),
                Entries.abbreviation(messages),
                new EntryField.Place<>(
                        plan -> plan.naming()
                                .flatMap(naming -> Optional.ofNullable(
                                        naming.abbreviations().get(type))),
                        (plan, value) -> named(plan, naming -> abbreviated(naming, type, value))));
    }

    private EntryField<Optional<String>> field(
            String path, Function<String, Entry<Optional<String>>> parse, EntryField.Place<Optional<String>> place) {
        return new EntryField<>(path, session, messages, new EntryField.Format<>(parse, Entries::print), place);
    }

    private static Naming abbreviated(Naming naming, ResourceType type, Optional<String> value) {
        Map<ResourceType, String> own = new EnumMap<>(ResourceType.class);
        own.putAll(naming.abbreviations());
        own.remove(type);
        value.ifPresent(text -> own.put(type, text));
        return naming.withAbbreviations(own);
    }

    /// Whoever empties all fields leaves the names to the program.
    private static Plan named(Plan plan, UnaryOperator<Naming> change) {
        Naming changed = change.apply(plan.naming().orElse(Naming.USUAL));
        return plan.withNaming(Optional.of(changed).filter(naming -> !naming.equals(Naming.USUAL)));
    }

    void show(Report report) {
        fields().forEach(field -> field.show(report));
        boolean named = report.plan().naming().isPresent();
        boolean abbreviated = report.plan()
                .naming()
                .filter(naming -> !naming.abbreviations().isEmpty())
                .isPresent();
        unfold(folded, named, isNamed);
        unfold(abbreviationsFolded, abbreviated, isAbbreviated);
        isNamed = named;
        isAbbreviated = abbreviated;
    }

    /// What an opened plan has is seen, and what comes into it; what a person has unfolded stays so.
    private void unfold(BooleanProperty part, boolean has, boolean had) {
        if (session.justOpened()) {
            part.set(!has);
        } else if (has && !had) {
            part.set(false);
        }
    }

    void retype(Map<String, String> texts) {
        fields().forEach(field -> field.retype(texts));
    }

    private Stream<EntryField<Optional<String>>> fields() {
        return Stream.concat(
                Stream.of(workload, pattern), abbreviations.stream().map(Abbreviation::field));
    }

    /// What stands in the names of resources for what they serve.
    public EntryField<Optional<String>> workload() {
        return workload;
    }

    /// The pattern of the names of resources.
    public EntryField<Optional<String>> pattern() {
        return pattern;
    }

    /// One for each type of resource.
    public List<Abbreviation> abbreviations() {
        return abbreviations;
    }

    /// Whether all fields are folded away: until the plan names its resources in its own way.
    public BooleanProperty foldedProperty() {
        return folded;
    }

    /// Whether the abbreviations are folded away: until the plan has one of its own.
    public BooleanProperty abbreviationsFoldedProperty() {
        return abbreviationsFolded;
    }
}
