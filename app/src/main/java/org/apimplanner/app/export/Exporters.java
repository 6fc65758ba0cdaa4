package org.apimplanner.app.export;

import java.util.List;
import java.util.Optional;

/// The formats that ship, in the order in which they are offered. The first is the default.
public record Exporters(List<Exporter> all) {
    public Exporters {
        all = List.copyOf(all);
    }

    public Optional<Exporter> named(String name) {
        return all.stream().filter(e -> e.name().equals(name)).findFirst();
    }

    public List<String> names() {
        return all.stream().map(Exporter::name).toList();
    }
}
