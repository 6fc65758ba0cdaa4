package org.apimplanner.app.export.code;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.apimplanner.app.export.CodeChoices;
import org.apimplanner.app.export.ExportedFile;
import org.apimplanner.app.export.Exporter;
import org.apimplanner.app.words.Plural;
import org.apimplanner.model.deployment.Deployment;
import org.apimplanner.model.deployment.RefusedDeployment;
import org.apimplanner.model.reference.ReferenceData;
import org.apimplanner.model.reference.Severity;
import org.apimplanner.model.report.Report;

/// A plan in one language of infrastructure code.
///
/// @param version of this program
public record CodeExporter(
        CodeLanguage language, Supplier<ReferenceData> reference, String version, CodeChoices choices)
        implements Exporter {
    public CodeExporter(CodeLanguage language, Supplier<ReferenceData> reference, String version) {
        this(language, reference, version, CodeChoices.USUAL);
    }

    @Override
    public String name() {
        return language.name();
    }

    @Override
    public String summary() {
        return language.summary();
    }

    @Override
    public List<String> fileNames() {
        return language.fileNames();
    }

    /// Always: which files there are depends on the plan.
    @Override
    public boolean severalFiles() {
        return true;
    }

    @Override
    public Exporter with(CodeChoices other) {
        return new CodeExporter(language, reference, version, other);
    }

    @Override
    public Optional<String> refusal(Report report) {
        if (report.hasErrors() && !choices.allowErrors()) {
            return Optional.of("The plan has " + Plural.of(report.count(Severity.ERROR), "error")
                    + ", and code of such a plan would build what the product forbids");
        }
        try {
            Deployment.of(report, reference.get(), choices.deployment());
            return Optional.empty();
        } catch (RefusedDeployment e) {
            return Optional.of(e.sentence());
        }
    }

    /// @throws RefusedDeployment where there is a refusal
    @Override
    public List<ExportedFile> export(Report report) {
        refusal(report).ifPresent(sentence -> {
            throw new RefusedDeployment(sentence);
        });
        Deployment deployment = Deployment.of(report, reference.get(), choices.deployment());
        return language.files(new CodeInput(deployment, CodeHead.of(deployment, version), choices.azurerm()));
    }
}
