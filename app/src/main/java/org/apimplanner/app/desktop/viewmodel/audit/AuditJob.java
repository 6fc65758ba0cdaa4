package org.apimplanner.app.desktop.viewmodel.audit;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.apimplanner.app.desktop.viewmodel.words.Messages;
import org.apimplanner.model.audit.Audit;
import org.apimplanner.model.audit.existing.ExistingNetwork;
import org.apimplanner.model.audit.run.Auditor;
import org.apimplanner.model.audit.run.Chosen;
import org.apimplanner.model.plan.Plan;
import org.apimplanner.model.report.Report;

/// Reads what is not read yet and audits all of it: everything that may take longer than a frame.
///
/// @param pasted the texts of those that are no files
/// @param known files that are read already
/// @param chosen what a person named, of which something may be gone by now
record AuditJob(
        Auditor auditor,
        Function<Plan, Report> planner,
        Messages messages,
        Report report,
        List<Path> wanted,
        Map<Path, String> pasted,
        List<AuditedFile> known,
        Optional<Path> tagPath,
        Optional<AuditTags> knownTags,
        Chosen chosen)
        implements Callable<AuditJob.Outcome> {

    /// What an audit needs and gives.
    ///
    /// @param closed the plan's report with every direction ending in a deny, which spells out the
    ///     traffic of the prose
    /// @param chosen what of the names is still in the files
    /// @param audit empty where there is nothing to audit
    record Outcome(
            Report report,
            Report closed,
            List<AuditedFile> files,
            Optional<AuditTags> tags,
            ExistingNetwork network,
            Chosen chosen,
            Optional<Audit> audit) {
        static Outcome nothing(Report report) {
            return new Outcome(
                    report,
                    report,
                    List.of(),
                    Optional.empty(),
                    new ExistingNetwork(List.of(), List.of()),
                    Chosen.BY_FILES,
                    Optional.empty());
        }
    }

    @Override
    public Outcome call() {
        List<AuditedFile> files = files();
        Optional<AuditTags> tags = tagPath.map(
                path -> knownTags.filter(t -> t.path().equals(path)).orElseGet(() -> AuditTags.read(path, messages)));
        ExistingNetwork network = files.stream()
                .map(AuditedFile::network)
                .reduce(new ExistingNetwork(List.of(), List.of()), ExistingNetwork::plus);
        Chosen kept = AuditChoices.kept(chosen, network);
        if (files.isEmpty()) {
            return new Outcome(report, report, files, tags, network, kept, Optional.empty());
        }
        Audit audit = auditor.audit(report, network, tags.flatMap(AuditTags::tags), Optional.empty(), kept);
        Report closed = planner.apply(report.plan().withDenyByDefault(true));
        return new Outcome(report, closed, files, tags, network, kept, Optional.of(audit));
    }

    private List<AuditedFile> files() {
        List<AuditedFile> files = new ArrayList<>();
        Set<String> names = new HashSet<>();
        known.forEach(file -> names.add(file.name()));
        for (Path path : wanted) {
            Optional<AuditedFile> before =
                    known.stream().filter(file -> file.path().equals(path)).findFirst();
            files.add(before.orElseGet(() -> read(path, name(path, names))));
        }
        return AuditedFile.together(files);
    }

    private AuditedFile read(Path path, String name) {
        String text = pasted.get(path);
        return text == null ? AuditedFile.read(path, name, messages) : AuditedFile.of(path, name, text);
    }

    /// The file's name, with its folder where another file has the same.
    private static String name(Path path, Set<String> taken) {
        String name = String.valueOf(path.getFileName());
        return taken.add(name) ? name : path.toString();
    }
}
