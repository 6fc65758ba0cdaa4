package org.apimplanner.model.audit.existing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apimplanner.model.json.Json;
import org.apimplanner.model.json.Place;
import org.apimplanner.model.json.ReadProblem;

/// Brings the files of one audit together: parameters fill the template that they belong to.
///
/// That is the template of the same base name (`main.parameters.json` and `main.json`), in the same
/// folder where there are several; else the only one that declares all of the parameters.
public final class GivenFiles {
    private final List<GivenFile> files;
    private final Map<GivenFile, GivenFile> fillings = new HashMap<>();
    private final Map<GivenFile, ReadProblem> homeless = new HashMap<>();

    private GivenFiles(List<GivenFile> files) {
        this.files = files;
        files.stream().filter(GivenFile::isParameters).forEach(this::assign);
    }

    /// What each of the files holds, in their order, whatever that is. Parameters hold nothing themselves.
    public static List<ExistingNetwork> networks(List<GivenFile> files) {
        GivenFiles given = new GivenFiles(files);
        return files.stream().map(given::network).toList();
    }

    private ExistingNetwork network(GivenFile file) {
        if (homeless.containsKey(file)) {
            return new ExistingNetwork(List.of(), List.of(homeless.get(file)));
        }
        if (file.template().isEmpty()) {
            return file.network();
        }
        List<Json.Member> values =
                Optional.ofNullable(fillings.get(file)).orElse(file).values();
        PlacedValue template = file.template().orElseThrow();
        Reading<ResourcePiece> read = TemplateWalk.read(template, values);
        Reading<ResourcePiece> whole = JsonShapes.tellsNothing(read)
                ? ExistingNetworkReader.stranger(template).plus(read)
                : read;
        List<Reading<ResourcePiece>> all = new ArrayList<>(List.of(whole));
        file.problems().forEach(problem -> all.add(Reading.problem(problem)));
        return new Assembly(file.name()).join(Reading.all(all));
    }

    private void assign(GivenFile parameters) {
        List<GivenFile> templates = files.stream().filter(GivenFile::isFillable).toList();
        List<GivenFile> fitting = fitting(parameters, templates);
        Optional<String> fault = fault(templates, fitting);
        if (fault.isPresent()) {
            homeless.put(parameters, problem(parameters, fault.get()));
            return;
        }
        GivenFile before = fillings.putIfAbsent(fitting.getFirst(), parameters);
        if (before != null) {
            String found = "parameters of " + fitting.getFirst().name() + ", which " + before.name() + " gives already";
            homeless.put(parameters, problem(parameters, found));
        }
    }

    private static ReadProblem problem(GivenFile parameters, String found) {
        return new ReadProblem(
                new Place(parameters.name(), ""),
                false,
                parameters.name(),
                found,
                "one parameters file with its template (bicep build writes it), both with the same base name");
    }

    private static Optional<String> fault(List<GivenFile> templates, List<GivenFile> fitting) {
        if (templates.isEmpty()) {
            return Optional.of("the parameters of an ARM template, without the template");
        }
        if (fitting.isEmpty()) {
            return Optional.of("parameters that none of the templates declares");
        }
        String names = fitting.stream().map(GivenFile::name).collect(Collectors.joining(", "));
        return fitting.size() == 1 ? Optional.empty() : Optional.of("parameters that fit several templates: " + names);
    }

    private static List<GivenFile> fitting(GivenFile parameters, List<GivenFile> templates) {
        List<GivenFile> namesakes = templates.stream()
                .filter(t -> base(t.name()).equals(base(parameters.name())))
                .toList();
        List<GivenFile> beside = namesakes.stream()
                .filter(t -> folder(t.name()).equals(folder(parameters.name())))
                .toList();
        if (!namesakes.isEmpty()) {
            return beside.size() == 1 ? beside : namesakes;
        }
        return templates.stream()
                .filter(t -> t.parameterNames().containsAll(parameters.parameterNames()))
                .toList();
    }

    private static String folder(String name) {
        return name.substring(0, Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    }

    /// The name up to the first dot, in lower case.
    private static String base(String name) {
        String last = name.substring(folder(name).length());
        int dot = last.indexOf('.', 1);
        return ArmScope.lower(dot < 0 ? last : last.substring(0, dot));
    }
}
