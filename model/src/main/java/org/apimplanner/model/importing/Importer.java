package org.apimplanner.model.importing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apimplanner.model.audit.existing.DescribedResource;
import org.apimplanner.model.audit.existing.DescribedResource.Kind;
import org.apimplanner.model.audit.existing.ExistingNetwork;
import org.apimplanner.model.audit.existing.ExistingSubnet;
import org.apimplanner.model.audit.existing.ResourceName;
import org.apimplanner.model.importing.ImportOutcome.Imported;
import org.apimplanner.model.importing.ImportOutcome.Nothing;
import org.apimplanner.model.importing.ImportOutcome.SeveralInstances;
import org.apimplanner.model.importing.ImportOutcome.SeveralNetworks;
import org.apimplanner.model.importing.ImportOutcome.UnknownInstance;
import org.apimplanner.model.importing.ImportOutcome.UnknownNetwork;
import org.apimplanner.model.reference.ReferenceData;

/// Makes a plan from what exists.
public final class Importer {
    private final ReferenceData reference;

    public Importer(ReferenceData reference) {
        this.reference = reference;
    }

    /// The plan of an instance and its network; of a network alone, where there is no instance.
    ///
    /// @param choice what is meant, where there are several
    public ImportOutcome from(ExistingNetwork existing, Choice choice) {
        Map<String, Instance> instances = instances(existing);
        List<String> names = instances.values().stream().map(Instance::name).toList();
        KnownNetworks networks = new KnownNetworks(existing);
        List<ResourceName> meant = choice.network().map(networks::meant).orElse(List.of());
        if (choice.instance().isPresent()
                && !instances.containsKey(key(choice.instance().get()))) {
            return new UnknownInstance(choice.instance().get(), names);
        }
        if (choice.network().isPresent() && meant.isEmpty()) {
            return new UnknownNetwork(choice.network().get(), networks.labels());
        }
        if (meant.size() > 1) {
            return new SeveralNetworks(networks.labels(meant));
        }
        if (choice.instance().isEmpty() && names.size() > 1) {
            return new SeveralInstances(names);
        }
        Optional<Instance> instance = choice.instance()
                .map(name -> Optional.ofNullable(instances.get(key(name))))
                .orElseGet(() -> instances.values().stream().findFirst());
        Origins origins = new Origins();
        Surrounding around = new Surrounding(existing, reference);
        PlanAssembly assembly =
                new PlanAssembly(reference, around, origins, meant.stream().findFirst());
        if (instance.isPresent()) {
            return new Imported(assembly.of(instance.get()), origins.taken(), origins.questions());
        }
        return ofNetworks(existing, networks, assembly, origins);
    }

    private ImportOutcome ofNetworks(
            ExistingNetwork existing, KnownNetworks networks, PlanAssembly assembly, Origins origins) {
        boolean subnets = !existing.of(ExistingSubnet.class).isEmpty();
        List<ResourceName> all = networks.all();
        if (all.isEmpty() && !subnets) {
            return new Nothing();
        }
        List<ResourceName> chosen = assembly.chosen().map(List::of).orElse(all);
        boolean together = chosen.size() > 1 && assembly.areOfOneInstance(chosen);
        return chosen.size() > 1 && !together
                ? new SeveralNetworks(networks.labels())
                : new Imported(assembly.of(chosen), origins.taken(), origins.questions());
    }

    /// What the files hold that a plan can be made of, for a person to choose from.
    public ImportCandidates candidates(ExistingNetwork existing) {
        return new ImportCandidates(
                instances(existing).values().stream().map(Instance::name).toList(),
                new KnownNetworks(existing).labels());
    }

    /// The subnets that an instance says it stands on.
    public static List<ResourceName> subnets(ExistingNetwork existing, String instance) {
        return Optional.ofNullable(instances(existing).get(key(instance))).stream()
                .flatMap(known -> Stream.concat(Stream.of(known.main()), known.others().stream()))
                .flatMap(location -> location.subnet().stream())
                .distinct()
                .toList();
    }

    /// The instances by name in lower case: what several files say of one counts together.
    private static Map<String, Instance> instances(ExistingNetwork existing) {
        Map<String, Instance> instances = new LinkedHashMap<>();
        for (DescribedResource resource : existing.described()) {
            if (resource.kind() == Kind.API_MANAGEMENT) {
                instances.merge(
                        key(resource.name()),
                        new Instance(List.of(resource)),
                        (one, other) -> new Instance(Stream.concat(one.parts().stream(), other.parts().stream())
                                .toList()));
            }
        }
        return instances;
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
