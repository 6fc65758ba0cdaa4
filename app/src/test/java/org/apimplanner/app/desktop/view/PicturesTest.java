package org.apimplanner.app.desktop.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.application.Application;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableView;
import org.apimplanner.app.desktop.AuditSamples;
import org.apimplanner.app.desktop.Desk;
import org.apimplanner.app.desktop.WhatExists;
import org.apimplanner.app.desktop.platform.Styles;
import org.apimplanner.app.desktop.state.Language;
import org.apimplanner.app.desktop.state.Theme;
import org.apimplanner.app.desktop.view.document.ExportForm;
import org.apimplanner.app.desktop.viewmodel.document.Sample;
import org.apimplanner.app.program.ShippedSamples;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/// Pictures of every tab, for people to look at; each must at least be drawn.
@Tag("pictures")
final class PicturesTest extends WindowTest {
    @TempDir
    private Path folder;

    static Stream<Arguments> samples() {
        return ShippedSamples.all().stream()
                .map(ShippedSamples.Sample::name)
                .flatMap(sample -> sample.equals("premium-internal")
                        ? Stream.of(Arguments.of(sample, Theme.LIGHT), Arguments.of(sample, Theme.DARK))
                        : Stream.of(Arguments.of(sample, sample.length() % 2 == 0 ? Theme.LIGHT : Theme.DARK)));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void everyTabCanBeDrawn(String sample, Theme theme) {
        Desk desk = new Desk(Desk.sample(sample));
        Scene scene = show(desk, theme);
        TabPane tabs = find("answer", TabPane.class);
        assertTrue(tabs.getTabs().size() >= 12);
        for (int i = 0; i < tabs.getTabs().size(); i++) {
            int index = i;
            doOnFx(() -> {
                tabs.getSelectionModel().select(index);
                Node table = tabs.getTabs().get(index).getContent().lookup(".table-view");
                if (table instanceof TableView<?> view) {
                    view.getSelectionModel().select(1);
                }
            });
            String tab = tabs.getTabs().get(i).getId();
            picture(scene, sample + "-" + theme.name().toLowerCase(Locale.ROOT) + "-" + i + "-" + tab);
        }
    }

    @ParameterizedTest
    @CsvSource({"LIGHT, 100", "DARK, 100", "LIGHT, 200", "DARK, 200"})
    void everyTabCanBeDrawnInGerman(Theme theme, int percent) {
        Desk desk = new Desk(Desk.sample("premium-workspace-gateways"), Language.GERMAN);
        List<Sample> samples = ShippedSamples.all().stream()
                .map(sample -> Desk.startable(sample.title(), sample.summary(), sample.name()))
                .toList();
        Scene scene = show(() -> new PlannerView(desk.planner, samples, () -> {}), theme, 1440, 900);
        doOnFx(() -> scene.getStylesheets().setAll(Styles.own(theme, percent)));
        String name = "german-" + theme.name().toLowerCase(Locale.ROOT) + "-" + percent + "-";
        TabPane tabs = find("answer", TabPane.class);
        ScrollPane plan = find("plan-column", ScrollPane.class);
        for (int i = 0; i < tabs.getTabs().size(); i++) {
            int index = i;
            doOnFx(() -> {
                tabs.getSelectionModel().select(index);
                plan.setVvalue(index / (tabs.getTabs().size() - 1.0));
                if (tabs.getTabs().get(index).getContent().lookup(".table-view") instanceof TableView<?> view) {
                    view.getSelectionModel().select(1);
                }
            });
            picture(scene, name + i + "-" + tabs.getTabs().get(i).getId());
        }
        doOnFx(() -> desk.planner.start().set(true));
        picture(scene, name + "start");
        desk.planner.export();
        Scene form = show(() -> new ExportForm(desk.dialogs.choices.getFirst(), Optional::empty), theme, 760, 560);
        picture(form, name + "export");
        assertEquals(13, tabs.getTabs().size());
    }

    @Test
    void aPlanThatTheProductForbidsCanBeDrawn() {
        Desk desk = new Desk(Desk.plan("""
                {"schemaVersion": 1, "name": "Half-way", "tier": "developer", "mode": "integration", "platform": "stv1",
                 "edition": "2026-08", "features": ["gitRepository", "smtpRelay", "eventHubs"],
                 "regions": [{"name": "westeurope", "units": 3, "maxUnits": 2, "vnet": "10.0.0.0/24", "subnet": "10.1.0.0/30", "inUse": ["10.1.0.0/24"]},
                             {"name": "westeurope", "units": 1}],
                 "denyByDefault": true,
                 "forcedTunneling": {"nextHop": "virtualAppliance", "address": "10.0.1.4", "serviceEndpoints": false}}
                """));
        for (Theme theme : Theme.values()) {
            Scene scene = show(desk, theme);
            picture(scene, "forbidden-" + theme + "-0");
            TabPane tabs = find("answer", TabPane.class);
            ScrollPane plan = find("plan-column", ScrollPane.class);
            doOnFx(() -> {
                tabs.getSelectionModel().select(7);
                plan.setVvalue(0.6);
            });
            picture(scene, "forbidden-" + theme + "-1");
            doOnFx(() -> plan.setVvalue(1));
            picture(scene, "forbidden-" + theme + "-2");
        }
        assertTrue(desk.session.report().hasErrors());
    }

    @ParameterizedTest
    @CsvSource({"LIGHT, 100", "LIGHT, 200", "DARK, 100", "DARK, 200"})
    void startingFromWhatExistsCanBeDrawn(Theme theme, int percent) {
        Desk desk = new Desk();
        desk.planner.start().set(true);
        Scene scene = onFx(() -> {
            Application.setUserAgentStylesheet(Styles.base(theme));
            Scene made = new Scene(new PlannerView(desk.planner, List.of(), () -> {}), WIDTH, HEIGHT);
            made.getStylesheets().setAll(Styles.own(theme, percent));
            return made;
        });
        String look = theme + "-" + percent;
        picture(scene, "existing-" + look + "-0-start");
        List<Path> files = WhatExists.files(folder);
        Path login = AuditSamples.write(folder.resolve("nat.json"), "Please run 'az login' to setup account.");
        doOnFx(() -> desk.planner.droppedFiles().take(List.of(files.get(1), files.get(2), login)));
        picture(scene, "existing-" + look + "-1-network");
        doOnFx(() -> desk.planner.droppedFiles().take(files));
        picture(scene, "existing-" + look + "-2-instance");
        doOnFx(desk.planner.importing()::take);
        picture(scene, "existing-" + look + "-3-audit");
        desk.az.plays("account list", "[{\"id\": \"1\", \"name\": \"Shop\"}]");
        doOnFx(desk.planner.azure()::open);
        picture(scene, "existing-" + look + "-4-azure");
        doOnFx(desk.planner.azure()::run);
        picture(scene, "existing-" + look + "-5-subscription");
        desk.az.installed = false;
        doOnFx(desk.planner.azure()::open);
        picture(scene, "existing-" + look + "-6-missing");
        assertTrue(desk.planner.azure().screenProperty().get().problem());
    }

    @Test
    void aSmallWindowWithManyRegionsCanBeDrawn() {
        String regions = Stream.of("westeurope", "northeurope", "eastus", "westus", "japaneast", "uksouth")
                .map(name -> "{\"name\": \"" + name + "\"}")
                .collect(Collectors.joining(","));
        Desk desk = new Desk(Desk.plan("{\"schemaVersion\": 1, \"tier\": \"premium\", \"mode\": \"external\","
                + "\"serviceTagScope\": \"regional\", \"denyByDefault\": true, \"regions\": [" + regions + "]}"));
        Scene scene = show(() -> new PlannerView(desk.planner, List.of(), () -> {}), Theme.LIGHT, 1000, 640);
        picture(scene, "small-0");
        tab("nsg");
        picture(scene, "small-2");
        assertEquals(6, desk.planner.answer().summary().regions().size());
    }
}
