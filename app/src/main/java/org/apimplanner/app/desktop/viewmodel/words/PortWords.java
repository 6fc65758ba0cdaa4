package org.apimplanner.app.desktop.viewmodel.words;

import java.util.List;
import java.util.stream.Collectors;
import org.apimplanner.model.net.PortRange;

/// Ports within a sentence.
public final class PortWords {
    private PortWords() {}

    public static String of(List<PortRange> ports) {
        return ports.stream().map(PortRange::toString).collect(Collectors.joining(", "));
    }
}
