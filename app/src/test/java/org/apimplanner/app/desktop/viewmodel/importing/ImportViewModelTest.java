package org.apimplanner.app.desktop.viewmodel.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apimplanner.app.desktop.AuditSamples;
import org.apimplanner.app.desktop.Desk;
import org.apimplanner.app.desktop.WhatExists;
import org.apimplanner.app.desktop.viewmodel.audit.AuditedFile;
import org.apimplanner.app.desktop.viewmodel.document.Dialogs;
import org.apimplanner.model.net.Ipv4Prefix;
import org.apimplanner.model.plan.Plan;
import org.apimplanner.model.plan.Tier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportViewModelTest {
    private final Desk desk = new Desk(AuditSamples.plan());
    private final ImportViewModel importing = desk.planner.importing();

    @TempDir
    private Path folder;

    private ImportPreview preview() {
        return importing.previewProperty().get();
    }

    private List<String> audited() {
        return desk.planner.audit().files().stream().map(AuditedFile::name).toList();
    }

    @Test
    void theOpenPlanStaysUntilTheNewOneIsTakenAndComesBackByOneUndo() {
        Plan before = desk.session.plan();
        desk.planner.droppedFiles().take(WhatExists.files(folder));
        assertTrue(importing.shownProperty().get());
        assertEquals(before, desk.session.plan());
        importing.take();
        assertFalse(importing.shownProperty().get());
        assertEquals("apim-shop", desk.session.plan().name());
        assertEquals(
                List.of(Ipv4Prefix.parse("10.20.2.0/24")),
                desk.session.plan().primaryRegion().inUse());
        desk.planner.document().undo();
        assertEquals(before, desk.session.plan());
        assertFalse(desk.session.canUndoProperty().get());
    }

    @Test
    void eachFieldSaysItsValueItsResourceAndItsPlace() {
        desk.planner.droppedFiles().take(WhatExists.files(folder));
        assertEquals(
                List.of(
                        "West Europe › Units: 2, apim-shop, apim.json: /sku/capacity",
                        "West Europe › Zones: 3, apim-shop, apim.json: /zones"),
                preview().fields().stream()
                        .filter(line ->
                                line.field().endsWith("Units") || line.field().endsWith("Zones"))
                        .map(line -> line.field() + ": " + line.value() + ", " + line.from() + ", " + line.where())
                        .toList());
        assertEquals(List.of(), preview().questions());
        assertEquals(List.of(), preview().problems());
    }

    @Test
    void theFilesThatFilterAreHeldAgainstThePlanThatWasTakenAndNothingElse() {
        desk.planner.audit().add(List.of(AuditSamples.emptyNsg(folder)));
        desk.planner.droppedFiles().take(WhatExists.files(folder));
        importing.take();
        assertEquals(List.of("vnet.json", "nsg.json"), audited());
        assertFalse(desk.planner.audit().audit().orElseThrow().compliant());
    }

    @Test
    void theFilesCanBeHeldAgainstTheOpenPlanInstead() {
        Plan before = desk.session.plan();
        desk.planner.droppedFiles().take(WhatExists.files(folder));
        importing.auditOnly();
        assertEquals(before, desk.session.plan());
        assertEquals(List.of("vnet.json", "nsg.json"), audited());
    }

    @Test
    void textThatIsNotInThePlanIsAskedAbout() {
        desk.session.leaveOut("/customDns", "nonsense");
        desk.planner.droppedFiles().take(WhatExists.files(folder));
        importing.take();
        assertEquals("Contoso API platform", desk.session.plan().name());
        assertTrue(importing.shownProperty().get());
        desk.dialogs.unread = Dialogs.Unread.GO_ON;
        importing.take();
        assertEquals("apim-shop", desk.session.plan().name());
    }

    @Test
    void whatCannotBeReadIsSaidAndTheOthersCount() {
        Path login = AuditSamples.write(folder.resolve("nat.json"), "Please run 'az login' to setup account.");
        List<Path> files = WhatExists.files(folder);
        desk.planner.droppedFiles().take(List.of(files.get(0), files.get(1), login, folder.resolve("gone.json")));
        assertEquals(2, preview().problems().size());
        assertTrue(preview().problems().getFirst().startsWith("nat.json: found what az says before a login"));
        assertTrue(preview().takeable());
    }

    @Test
    void whatIsMissingStandsAsAQuestionWithWhatThePlanSaysUntilThen() {
        desk.planner.droppedFiles().take(List.of(WhatExists.files(folder).get(1)));
        assertEquals(
                List.of("The plan says premium until you change it."),
                preview().questions().stream()
                        .filter(open -> open.field().equals("Tier"))
                        .map(ImportedFields.Open::standing)
                        .toList());
    }

    @Test
    void ofSeveralInstancesOneIsChosen() {
        Path other = AuditSamples.write(
                folder.resolve("other.json"),
                WhatExists.INSTANCE.replace("apim-shop", "apim-old").replace("Premium", "Developer"));
        List<Path> files = WhatExists.files(folder);
        desk.planner.droppedFiles().take(List.of(files.get(0), other, files.get(1)));
        assertFalse(preview().takeable());
        assertEquals(List.of("apim-shop", "apim-old"), preview().candidates().instances());
        importing.chooseInstance("apim-old");
        importing.take();
        assertEquals(Tier.DEVELOPER, desk.session.plan().tier());
    }

    @Test
    void ofThousandsOfNetworksWithoutAnInstanceOneIsChosen() {
        String list = IntStream.range(0, 2_000)
                .mapToObj(i -> WhatExists.VNET.replace("vnet-shop", "vnet-" + i).replace("rg-net", "rg-" + i % 7))
                .collect(Collectors.joining(",", "[", "]"));
        desk.planner.droppedFiles().take(List.of(AuditSamples.write(folder.resolve("networks.json"), list)));
        assertFalse(preview().takeable());
        assertEquals(2_000, preview().candidates().networks().size());
        importing.chooseNetwork("vnet-1234");
        assertTrue(preview().takeable());
        assertTrue(preview().offersNetworks());
    }

    @Test
    void filesWithoutInstanceAndNetworkAreAuditedAsBefore() {
        desk.planner.droppedFiles().take(List.of(WhatExists.files(folder).get(2)));
        assertFalse(importing.shownProperty().get());
        assertEquals(List.of("nsg.json"), audited());
    }

    @Test
    void filesThatWereChosenAndHoldNothingSayWhatWouldDo() {
        desk.dialogs.existing = List.of(WhatExists.files(folder).get(2));
        importing.open();
        assertFalse(preview().takeable());
        assertTrue(preview().sentence().contains("az apim show"));
        importing.take();
        assertEquals("Contoso API platform", desk.session.plan().name());
    }
}
