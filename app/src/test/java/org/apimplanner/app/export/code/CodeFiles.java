package org.apimplanner.app.export.code;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apimplanner.app.export.AzurermVersion;
import org.apimplanner.app.export.CodeChoices;
import org.apimplanner.app.export.Exporter;
import org.apimplanner.app.export.Reports;
import org.apimplanner.model.deployment.DeploymentChoices;
import org.apimplanner.model.report.Report;

/// The files of one language for a report, by name.
final class CodeFiles {
    /// Whatever the plan is like.
    static final CodeChoices ANYWAY = new CodeChoices(DeploymentChoices.USUAL, AzurermVersion.FIVE, true);

    private CodeFiles() {}

    static Map<String, String> of(String language, Report report) {
        return of(language, report, ANYWAY);
    }

    static Map<String, String> of(String language, Report report, CodeChoices choices) {
        Exporter exporter = Reports.exporter(language).with(choices);
        Map<String, String> files = new LinkedHashMap<>();
        exporter.export(report)
                .forEach(file -> files.put(file.name(), new String(file.content(), StandardCharsets.UTF_8)));
        return files;
    }
}
