package org.apimplanner.app.desktop.viewmodel.audit;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apimplanner.app.desktop.viewmodel.words.IoSentences;
import org.apimplanner.app.desktop.viewmodel.words.Messages;
import org.apimplanner.model.audit.existing.ExistingAdminRules;
import org.apimplanner.model.audit.existing.ExistingFirewallPolicy;
import org.apimplanner.model.audit.existing.ExistingNetwork;
import org.apimplanner.model.audit.existing.ExistingNetworkReader;
import org.apimplanner.model.audit.existing.ExistingNsg;
import org.apimplanner.model.audit.existing.ExistingResource;
import org.apimplanner.model.audit.existing.ExistingRouteTable;
import org.apimplanner.model.audit.existing.ExistingSubnet;
import org.apimplanner.model.audit.existing.GivenFile;
import org.apimplanner.model.audit.existing.GivenFiles;
import org.apimplanner.model.audit.existing.LiveInstance;
import org.apimplanner.model.json.Place;
import org.apimplanner.model.json.ReadProblem;

/// A file that is held against the plan, and what was read of it.
///
/// @param name how the audit calls it; unlike every other's
/// @param given the file itself, for when another that belongs to it comes or goes
/// @param network what it holds, together with the others
public record AuditedFile(Path path, String name, GivenFile given, ExistingNetwork network) {

    /// Reads the file. That it cannot be read is a problem in the result and no exception.
    public static AuditedFile read(Path path, String name, Messages messages) {
        try (InputStream bytes = new BufferedInputStream(Files.newInputStream(path))) {
            return of(path, ExistingNetworkReader.open(name, bytes));
        } catch (IOException e) {
            String found = new IoSentences(messages).found(path, e);
            ReadProblem problem =
                    new ReadProblem(new Place(name, ""), false, name, found, messages.text("audit.file.expected"));
            return of(path, GivenFile.of(name, new ExistingNetwork(List.of(), List.of(problem))));
        }
    }

    /// A text that is no file.
    static AuditedFile of(Path path, String name, String text) {
        try {
            return of(
                    path,
                    ExistingNetworkReader.open(name, new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static AuditedFile of(Path path, GivenFile given) {
        return new AuditedFile(
                path, given.name(), given, GivenFiles.networks(List.of(given)).getFirst());
    }

    /// The files as they are together: parameters fill their template.
    static List<AuditedFile> together(List<AuditedFile> files) {
        List<ExistingNetwork> networks =
                GivenFiles.networks(files.stream().map(AuditedFile::given).toList());
        List<AuditedFile> together = new ArrayList<>();
        for (AuditedFile file : files) {
            together.add(new AuditedFile(file.path, file.name, file.given, networks.get(together.size())));
        }
        return List.copyOf(together);
    }

    /// One resource of the file in a line: its kind, its name, how much of it there is.
    public record Found(String kind, String name, String size) {}

    public List<Found> found(Messages messages) {
        return network.resources().stream().map(each -> found(each, messages)).toList();
    }

    /// A sentence for each thing that could not be read.
    public List<String> problems(Messages messages) {
        IoSentences sentences = new IoSentences(messages);
        return network.problems().stream()
                .map(problem -> messages.text(
                        problem.place().path().isEmpty() ? "audit.file.problem" : "audit.file.problem.at",
                        sentences.composed(problem.found()),
                        sentences.composed(problem.expected()),
                        sentences.composed(problem.place().path())))
                .toList();
    }

    private static Found found(ExistingResource resource, Messages messages) {
        return switch (resource) {
            case ExistingNsg nsg ->
                new Found(
                        messages.text("audit.found.nsg"),
                        nsg.name(),
                        messages.count("count.rules", nsg.rules().size()));
            case ExistingRouteTable table ->
                new Found(
                        messages.text(table.effective() ? "audit.found.effective" : "audit.found.routes"),
                        table.name(),
                        messages.count("count.routes", table.routes().size()));
            case ExistingSubnet subnet ->
                new Found(
                        messages.text("audit.found.subnet"),
                        subnet.name(),
                        String.join(", ", subnet.prefixes()) + " · "
                                + messages.count(
                                        "audit.endpoints",
                                        subnet.serviceEndpoints().size()));
            case ExistingFirewallPolicy policy ->
                new Found(
                        messages.text("audit.found.firewall"),
                        policy.name(),
                        messages.count("count.rules", policy.rules().size()));
            case ExistingAdminRules admin ->
                new Found(
                        messages.text("audit.found.admin"),
                        admin.name(),
                        messages.count("count.rules", admin.rules().size()));
            case LiveInstance live ->
                new Found(
                        messages.text("audit.found.live"),
                        live.name(),
                        messages.count(
                                "audit.entries",
                                live.statuses().size() + live.dependencies().size()));
        };
    }
}
