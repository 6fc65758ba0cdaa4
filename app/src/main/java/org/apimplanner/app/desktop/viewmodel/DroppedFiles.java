package org.apimplanner.app.desktop.viewmodel;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apimplanner.app.desktop.state.FileNature;
import org.apimplanner.app.desktop.state.Work;
import org.apimplanner.app.desktop.viewmodel.audit.AuditViewModel;
import org.apimplanner.app.desktop.viewmodel.document.DocumentViewModel;
import org.apimplanner.app.desktop.viewmodel.importing.ImportViewModel;

/// Files that are dropped on the window: a plan opens, a service tag file serves the audit, an instance or a
/// network is offered as a plan, and anything else is audited.
public final class DroppedFiles {
    private static final String LANE = "droppedFiles";

    private final DocumentViewModel document;
    private final AuditViewModel audit;
    private final ImportViewModel importing;
    private final Work work;

    DroppedFiles(DocumentViewModel document, AuditViewModel audit, ImportViewModel importing, Work work) {
        this.document = document;
        this.audit = audit;
        this.importing = importing;
        this.work = work;
    }

    /// Sends each file where its content belongs. Of several plans the first is opened; the others go to
    /// the audit, which says that it cannot use them.
    public void take(List<Path> files) {
        work.run(LANE, () -> sorted(files), this::handOut, failed -> audit.add(files));
    }

    private static Map<FileNature, List<Path>> sorted(List<Path> files) {
        Map<FileNature, List<Path>> sorted = new EnumMap<>(FileNature.class);
        for (Path file : files) {
            FileNature nature = nature(file);
            boolean another = sorted.containsKey(nature);
            sorted.computeIfAbsent(another ? FileNature.NETWORK : nature, first -> new ArrayList<>())
                    .add(file);
        }
        return sorted;
    }

    /// What cannot be read goes to the audit, which says why.
    private static FileNature nature(Path file) {
        try {
            return FileNature.of(file);
        } catch (IOException e) {
            return FileNature.NETWORK;
        }
    }

    private void handOut(Map<FileNature, List<Path>> sorted) {
        sorted.getOrDefault(FileNature.SERVICE_TAGS, List.of()).forEach(audit::useTags);
        List<Path> network = sorted.getOrDefault(FileNature.NETWORK, List.of());
        List<Path> plans = sorted.getOrDefault(FileNature.PLAN, List.of());
        if (plans.isEmpty()) {
            importing.offer(network, audit::add);
        } else {
            audit.add(network);
            plans.forEach(document::open);
        }
    }
}
