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
import org.apimplanner.model.importing.ImportOutcome.Imported;
import org.apimplanner.model.importing.ImportOutcome.Nothing;
import org.apimplanner.model.importing.ImportOutcome.SeveralInstances;
import org.apimplanner.model.importing.ImportOutcome.SeveralNetworks;
import org.apimplanner.model.importing.ImportOutcome.UnknownInstance;
import org.apimplanner.model.reference.ReferenceData;

/// Makes a plan from what exists.
public final class Importer {
    private final ReferenceData reference;

    public Importer(ReferenceData reference) {
        this.reference = reference;
    }

    /// The plan of an instance and its network; of a network alone, where there is no instance.
    ///
    /// @param asked the instance meant, where there are several
    public ImportOutcome from(ExistingNetwork existing, Optional<String> asked) {
        Map<String, Instance> instances = instances(existing);
        List<String> names = instances.values().stream().map(Instance::name).toList();
        if (asked.isPresent() && !instances.containsKey(key(asked.get()))) {
            return new UnknownInstance(asked.get(), names);
        }
        if (asked.isEmpty() && names.size() > 1) {
            return new SeveralInstances(names);
        }
        Optional<Instance> instance = asked.map(name -> Optional.ofNullable(instances.get(key(name))))
                .orElseGet(() -> instances.values().stream().findFirst());
        Surrounding around = new Surrounding(existing, reference);
        Origins origins = new Origins();
        PlanAssembly assembly = new PlanAssembly(reference, around, origins);
        if (instance.isPresent()) {
            return new Imported(assembly.of(instance.get()), origins.taken(), origins.questions());
        }
        List<String> networks = around.networkNames();
        boolean subnets = !existing.of(ExistingSubnet.class).isEmpty();
        if (networks.isEmpty() && !subnets) {
            return new Nothing();
        }
        return networks.size() > 1
                ? new SeveralNetworks(networks)
                : new Imported(assembly.of(networks.stream().findFirst()), origins.taken(), origins.questions());
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
