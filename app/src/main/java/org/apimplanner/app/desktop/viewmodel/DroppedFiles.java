package org.apimplanner.app.desktop.viewmodel;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apimplanner.app.desktop.state.FileNature;
import org.apimplanner.app.desktop.state.Work;
import org.apimplanner.app.desktop.viewmodel.audit.AuditViewModel;
import org.apimplanner.app.desktop.viewmodel.audit.AuditedFile;
import org.apimplanner.app.desktop.viewmodel.document.DocumentViewModel;
import org.apimplanner.app.desktop.viewmodel.document.OtherUse;
import org.apimplanner.app.desktop.viewmodel.document.Services;
import org.apimplanner.app.desktop.viewmodel.importing.ImportViewModel;
import org.apimplanner.app.desktop.viewmodel.words.Messages;
import org.apimplanner.model.audit.existing.ExistingAdminRules;
import org.apimplanner.model.audit.existing.ExistingFirewallPolicy;
import org.apimplanner.model.audit.existing.ExistingNetwork;
import org.apimplanner.model.audit.existing.ExistingNsg;
import org.apimplanner.model.audit.existing.ExistingResource;
import org.apimplanner.model.audit.existing.ExistingRouteTable;
import org.apimplanner.model.audit.existing.ExistingSubnet;
import org.apimplanner.model.audit.existing.LiveInstance;
import org.apimplanner.model.importing.Inventory;

/// Files that are dropped on the window: a plan opens, a service tag file serves the audit, an instance or a
/// network is offered as a plan, and anything else is audited.
public final class DroppedFiles {
    private static final String LANE = "droppedFiles";

    private final DocumentViewModel document;
    private final AuditViewModel audit;
    private final ImportViewModel importing;
    private final Work work;
    private final Messages messages;

    DroppedFiles(DocumentViewModel document, AuditViewModel audit, ImportViewModel importing, Services services) {
        this.document = document;
        this.audit = audit;
        this.importing = importing;
        this.work = services.work();
        this.messages = services.messages();
    }

    /// Sends each file where its content belongs. Of several plans the first is opened; the others go to
    /// the audit, which says that it cannot use them.
    public void take(List<Path> files) {
        work.run(LANE, () -> sorted(files), this::handOut, failed -> audit.add(files));
    }

    /// What a file is good for that was opened as a plan and is none: what it would be had it been dropped.
    Optional<OtherUse> otherUse(Path file) throws IOException {
        String name = String.valueOf(file.getFileName());
        Optional<String> what = switch (FileNature.of(file)) {
            case PLAN -> Optional.empty();
            case SERVICE_TAGS -> Optional.of("tags");
            case NETWORK -> use(AuditedFile.read(file, name, messages).network());
        };
        return what.map(use -> new OtherUse(
                messages.text("other." + use, name), messages.text("other.take." + use), () -> take(List.of(file))));
    }

    private static Optional<String> use(ExistingNetwork network) {
        Inventory inventory = Inventory.of(List.of(network));
        if (inventory.describesNetwork()) {
            return Optional.of("import");
        }
        List<String> kinds =
                network.resources().stream().map(DroppedFiles::kind).distinct().toList();
        return kinds.size() > 1 ? Optional.of("several") : kinds.stream().findFirst();
    }

    private static String kind(ExistingResource resource) {
        return switch (resource) {
            case ExistingNsg nsg -> "nsg";
            case ExistingRouteTable table -> "routes";
            case ExistingFirewallPolicy policy -> "firewall";
            case ExistingSubnet subnet -> "several";
            case ExistingAdminRules rules -> "several";
            case LiveInstance live -> "several";
        };
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
