package org.apimplanner.app.desktop.view;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableView;
import org.apimplanner.app.desktop.AuditSamples;
import org.apimplanner.app.desktop.Desk;
import org.apimplanner.app.desktop.DrawnScene;
import org.apimplanner.app.desktop.WhatExists;
import org.apimplanner.app.desktop.platform.Styles;
import org.apimplanner.app.desktop.state.Language;
import org.apimplanner.app.desktop.state.Theme;
import org.apimplanner.app.desktop.viewmodel.document.Sample;
import org.apimplanner.app.program.ShippedSamples;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Every tab in every look at three scales, as it is drawn.
final class EveryLookTest extends WindowTest {
    @TempDir
    private Path folder;

    private static final List<Sample> SAMPLES = ShippedSamples.all().stream()
            .map(sample -> Desk.startable(sample.title(), sample.summary(), sample.name()))
            .toList();

    @ParameterizedTest(name = "{0}, {1} at {2} % in {3} × {4}")
    @CsvSource({
        "ENGLISH, LIGHT, 100, 1440, 900",
        "ENGLISH, LIGHT, 150, 1440, 900",
        "ENGLISH, LIGHT, 200, 1920, 1080",
        "ENGLISH, DARK, 100, 1280, 800",
        "ENGLISH, DARK, 150, 1440, 900",
        "ENGLISH, DARK, 200, 1920, 1080",
        "ENGLISH, HIGH_CONTRAST, 100, 1024, 700",
        "ENGLISH, HIGH_CONTRAST, 150, 1440, 900",
        "ENGLISH, HIGH_CONTRAST, 200, 1920, 1080",
        "GERMAN, LIGHT, 100, 1440, 900",
        "GERMAN, LIGHT, 150, 1440, 900",
        "GERMAN, LIGHT, 200, 1920, 1080",
        "GERMAN, DARK, 100, 1280, 800",
        "GERMAN, DARK, 150, 1440, 900",
        "GERMAN, DARK, 200, 1920, 1080",
        "GERMAN, HIGH_CONTRAST, 100, 1024, 700",
        "GERMAN, HIGH_CONTRAST, 150, 1440, 900",
        "GERMAN, HIGH_CONTRAST, 200, 1920, 1080"
    })
    void everyTabCanBeReadAndReached(Language language, Theme theme, int percent, double width, double height) {
        Desk desk = new Desk(Desk.plan("""
                {"schemaVersion": 1, "name": "Half-way", "tier": "developer", "mode": "internal",
                 "features": ["eventHubs", "smtpRelay"], "denyByDefault": true,
                 "regions": [{"name": "westeurope", "units": 3, "vnet": "10.0.0.0/24", "subnet": "10.0.0.0/29"},
                             {"name": "northeurope", "units": 1, "vnet": "10.1.0.0/24"}],
                 "forcedTunneling": {"nextHop": "virtualAppliance", "address": "10.0.1.4", "serviceEndpoints": false}}
                """), language);
        // Without a stage: the headless screen is smaller than some of these windows.
        Scene scene = onFx(() -> {
            Application.setUserAgentStylesheet(Styles.base(theme));
            Scene made = new Scene(new PlannerView(desk.planner, SAMPLES, () -> {}), width, height);
            made.getStylesheets().setAll(Styles.own(theme, percent));
            made.getRoot().applyCss();
            made.getRoot().layout();
            return made;
        });
        List<String> faults = new ArrayList<>();
        TabPane tabs = (TabPane) scene.lookup("#answer");
        for (Tab tab : tabs.getTabs()) {
            doOnFx(() -> {
                tabs.getSelectionModel().select(tab);
                if (tab.getContent().lookup(".table-view") instanceof TableView<?> table) {
                    table.getSelectionModel().select(0);
                }
            });
            look(scene, tab.getId(), faults);
        }
        audit(desk, scene, tabs, faults);
        doOnFx(() -> ((ScrollPane) scene.lookup("#plan-column")).setVvalue(1));
        look(scene, "the end of the plan", faults);
        doOnFx(() -> desk.planner.start().set(true));
        look(scene, "the start page", faults);
        doOnFx(() -> {
            desk.dialogs.existing = WhatExists.files(folder).subList(1, 3);
            desk.planner.importing().open();
        });
        look(scene, "a plan out of what exists", faults);
        doOnFx(() -> {
            desk.planner.importing().close();
            desk.az.plays("account list", "[{\"id\": \"1\", \"name\": \"Shop\"}]");
            desk.planner.azure().open();
            desk.planner.azure().run();
        });
        look(scene, "reading from Azure", faults);
        assertEquals(List.of(), faults);
    }

    /// The parts of an audit, of which one file is whole and one is not.
    private void audit(Desk desk, Scene scene, TabPane tabs, List<String> faults) {
        doOnFx(() -> {
            desk.planner
                    .audit()
                    .add(List.of(
                            AuditSamples.nsg(folder),
                            AuditSamples.write(
                                    folder.resolve("cut.json"), "{\"name\": \"nsg\", \"securityRules\": [{")));
            tabs.getTabs().stream()
                    .filter(tab -> tab.getId().equals("tab-audit"))
                    .forEach(tabs.getSelectionModel()::select);
        });
        TabPane parts = (TabPane) scene.lookup("#audit-parts");
        for (Tab part : parts.getTabs()) {
            doOnFx(() -> {
                parts.getSelectionModel().select(part);
                if (part.getContent().lookup(".table-view") instanceof TableView<?> table) {
                    table.getSelectionModel().select(0);
                }
            });
            look(scene, part.getId(), faults);
        }
    }

    private void look(Scene scene, String name, List<String> faults) {
        onFx(() -> DrawnScene.faults(scene)).stream()
                .map(fault -> name + ": " + fault)
                .filter(fault -> faults.stream().noneMatch(known -> known.endsWith(fault.substring(name.length()))))
                .forEach(faults::add);
    }
}
