package org.apimplanner.app.export.code;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.apimplanner.app.export.CodeChoices;
import org.apimplanner.app.export.CodePreview;
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

    /// What a person reads of it: a plan with nothing to deploy has nothing to read.
    @Override
    public Optional<CodePreview> code(Report report) {
        Optional<String> refusal = refusal(report);
        if (refusal.isPresent()) {
            return Optional.of(CodePreview.without(sentence(refusal.get())));
        }
        Deployment deployment = Deployment.of(report, reference.get(), choices.deployment());
        return Optional.of(
                deployment.regions().isEmpty()
                        ? CodePreview.without(CodeHead.NOTHING)
                        : CodePreview.of(files(deployment)));
    }

    /// A refusal goes on in a message, or stands alone.
    private static String sentence(String refusal) {
        return refusal.endsWith(".") ? refusal : refusal + ".";
    }

    /// @throws RefusedDeployment where there is a refusal
    @Override
    public List<ExportedFile> export(Report report) {
        refusal(report).ifPresent(sentence -> {
            throw new RefusedDeployment(sentence);
        });
        return files(Deployment.of(report, reference.get(), choices.deployment()));
    }

    private List<ExportedFile> files(Deployment deployment) {
        return language.files(new CodeInput(deployment, CodeHead.of(deployment, version), choices.azurerm()));
    }
}
