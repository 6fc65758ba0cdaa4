package org.apimplanner.model.audit.existing;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apimplanner.model.json.Json;
import org.apimplanner.model.json.ReadProblem;

/// A file that was given for an audit: read already, or a template, which parameters given in another
/// file may yet fill, or such parameters. [GivenFiles] brings them together.
public final class GivenFile {
    private final String name;
    private final ExistingNetwork network;
    private final Optional<PlacedValue> template;
    private final Optional<PlacedValue> parameters;
    private final List<ReadProblem> problems;

    private GivenFile(
            String name,
            ExistingNetwork network,
            Optional<PlacedValue> template,
            Optional<PlacedValue> parameters,
            List<ReadProblem> problems) {
        this.name = name;
        this.network = network;
        this.template = template;
        this.parameters = parameters;
        this.problems = List.copyOf(problems);
    }

    /// A file that stands for itself, or could not be read.
    public static GivenFile of(String name, ExistingNetwork network) {
        return new GivenFile(name, network, Optional.empty(), Optional.empty(), List.of());
    }

    static GivenFile template(String name, PlacedValue template, List<ReadProblem> problems) {
        return new GivenFile(
                name, new ExistingNetwork(List.of(), List.of()), Optional.of(template), Optional.empty(), problems);
    }

    static GivenFile parameters(String name, PlacedValue parameters, List<ReadProblem> problems) {
        return new GivenFile(
                name, new ExistingNetwork(List.of(), List.of()), Optional.empty(), Optional.of(parameters), problems);
    }

    static GivenFile filled(String name, PlacedValue template, PlacedValue parameters) {
        return new GivenFile(
                name,
                new ExistingNetwork(List.of(), List.of()),
                Optional.of(template),
                Optional.of(parameters),
                List.of());
    }

    /// Whether the element is a parameters file.
    static boolean isParameters(PlacedValue element) {
        return element.text("$schema")
                .filter(s -> ArmScope.lower(s).contains("deploymentparameters"))
                .isPresent();
    }

    public String name() {
        return name;
    }

    /// What was read of it, empty where it still waits for other files.
    ExistingNetwork network() {
        return network;
    }

    Optional<PlacedValue> template() {
        return template;
    }

    /// Whether it is a template without parameters of its own.
    boolean isFillable() {
        return template.isPresent() && parameters.isEmpty();
    }

    boolean isParameters() {
        return template.isEmpty() && parameters.isPresent();
    }

    Optional<PlacedValue> parameters() {
        return parameters;
    }

    /// The parameters that it gives, or declares, in lower case.
    Set<String> parameterNames() {
        Set<String> names = new TreeSet<>();
        entries().forEach(member -> names.add(ArmScope.lower(member.name())));
        return names;
    }

    List<Json.Member> entries() {
        return template.or(() -> parameters)
                .flatMap(root -> root.field("parameters"))
                .map(GivenFile::members)
                .orElse(List.of());
    }

    /// The values that the parameters give.
    List<Json.Member> values() {
        return parameters
                .flatMap(root -> root.field("parameters"))
                .map(GivenFile::members)
                .orElse(List.of());
    }

    private static List<Json.Member> members(PlacedValue field) {
        return field.json() instanceof Json.Obj object ? object.members() : List.of();
    }

    /// Problems that its text has whatever it means.
    List<ReadProblem> problems() {
        return problems;
    }
}
