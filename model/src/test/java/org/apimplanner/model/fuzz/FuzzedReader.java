package org.apimplanner.model.fuzz;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.apimplanner.model.audit.Audit;
import org.apimplanner.model.audit.RepairScript;
import org.apimplanner.model.audit.existing.ExistingNetwork;
import org.apimplanner.model.audit.existing.ExistingNetworkReader;
import org.apimplanner.model.audit.run.Auditor;
import org.apimplanner.model.file.AuditFile;
import org.apimplanner.model.file.PlanFile;
import org.apimplanner.model.file.ReportFile;
import org.apimplanner.model.golden.Shipped;
import org.apimplanner.model.importing.Choice;
import org.apimplanner.model.importing.ImportOutcome;
import org.apimplanner.model.importing.Importer;
import org.apimplanner.model.plan.Plan;
import org.apimplanner.model.report.Report;
import org.apimplanner.model.tags.ServiceTagFile;
import org.apimplanner.resources.ShippedResources;

/// A way into the program for a file that others wrote, down to what is made of it. It either answers or
/// refuses with [UnreadableInput]; everything else is a fault.
enum FuzzedReader {
    PLAN {
        @Override
        void read(byte[] file) {
            Plan plan = PlanFile.read(new String(file, StandardCharsets.UTF_8), Shipped.REFERENCE);
            if (!PlanFile.read(PlanFile.write(plan), Shipped.REFERENCE).equals(plan)) {
                throw new IllegalStateException("What was written is read as another plan.");
            }
            ReportFile.write(Shipped.PLANNER.plan(plan), "fuzz");
        }
    },
    AUDIT {
        @Override
        void read(byte[] file) {
            RepairScript.azureCli(audited(file), "plan", "fuzz");
        }
    },
    IMPORT {
        @Override
        void read(byte[] file) {
            ImportOutcome outcome = new Importer(Shipped.REFERENCE).from(existing(file), Choice.NONE);
            if (outcome instanceof ImportOutcome.Imported imported) {
                Shipped.PLANNER.plan(imported.plan());
            }
        }
    },
    TAGS {
        @Override
        void read(byte[] file) {
            ServiceTagFile tags = ServiceTagFile.read(file);
            new Auditor(Shipped.REFERENCE)
                    .audit(REPORT, new ExistingNetwork(List.of(), List.of()), Optional.of(tags), Optional.empty());
        }
    };

    private static final Report REPORT = Shipped.PLANNER.plan(
            PlanFile.read(ShippedResources.text("samples/premium-internal.json"), Shipped.REFERENCE));

    /// @throws UnreadableInput with the sentence for the person who gave the file
    abstract void read(byte[] file);

    private static Audit audited(byte[] file) {
        Audit audit = new Auditor(Shipped.REFERENCE).audit(REPORT, existing(file), Optional.empty(), Optional.empty());
        AuditFile.write(audit);
        return audit;
    }

    private static ExistingNetwork existing(byte[] file) {
        try {
            return ExistingNetworkReader.read("fuzz", new ByteArrayInputStream(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
