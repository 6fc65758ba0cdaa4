package org.apimplanner.app.desktop.viewmodel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apimplanner.app.desktop.AuditSamples;
import org.apimplanner.app.desktop.Desk;
import org.apimplanner.app.desktop.state.Language;
import org.apimplanner.app.desktop.state.PlanSession;
import org.apimplanner.app.desktop.viewmodel.audit.AuditedFile;
import org.apimplanner.app.desktop.viewmodel.compare.CompareWith;
import org.apimplanner.app.desktop.viewmodel.document.Services;
import org.apimplanner.model.plan.Mode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A window that is switched to another language goes on where it was: nothing that a person did is lost.
final class SwitchedLanguageTest {
    private final Desk desk = new Desk(AuditSamples.plan());
    private final PlannerViewModel english = desk.planner;

    @TempDir
    private Path folder;

    /// In the order in which a window does it.
    private PlannerViewModel german() {
        english.detach();
        Services services = desk.services.saying(desk.services.speechIn(Language.GERMAN));
        PlanSession session = english.sessionIn(services);
        PlannerViewModel german = new PlannerViewModel(session, services, desk.dialogs, english.preferences());
        german.attach();
        german.goOnFrom(english);
        return german;
    }

    @Test
    void theAnswerIsSaidInTheOtherLanguageAndFilesStayAsTheyWere() {
        PlannerViewModel german = german();
        assertEquals(Language.GERMAN, german.messages().language());
        assertEquals(
                english.answer().nsg().rows().stream()
                        .map(row -> row.value().name())
                        .toList(),
                german.answer().nsg().rows().stream()
                        .map(row -> row.value().name())
                        .toList());
        String purpose = english.answer().nsg().rows().getFirst().value().purpose();
        assertFalse(
                purpose.equals(german.answer().nsg().rows().getFirst().value().purpose()));
        // What is copied is what files hold, and those are English in every window.
        assertEquals(
                english.answer().nsg().copy(english.answer().nsg().rows()),
                german.answer().nsg().copy(german.answer().nsg().rows()));
    }

    @Test
    void whatWasChangedCanStillBeUndone() {
        desk.session.update(plan -> plan.withMode(Mode.EXTERNAL));
        PlannerViewModel german = german();
        assertEquals(Mode.EXTERNAL, desk.session.plan().mode());
        assertEquals(1, german.undoWords().back().size());
    }

    @Test
    void textThatIsNotInThePlanStaysInItsField() {
        english.form().regions().regions().getFirst().vnet().type("10.20.0.0/99");
        english.form().regions().regions().getFirst().vnet().commit();
        assertEquals(1, desk.session.unread().size());
        PlannerViewModel german = german();
        assertEquals(
                "10.20.0.0/99",
                german.form()
                        .regions()
                        .regions()
                        .getFirst()
                        .vnet()
                        .textProperty()
                        .get());
    }

    @Test
    void theAuditGoesOnWithItsFilesAndItsFilter() {
        english.audit().add(List.of(AuditSamples.nsg(folder)));
        int rows = english.audit().requirements().shownRows().size();
        assertTrue(rows > 0);
        PlannerViewModel german = german();
        assertEquals(
                List.of("nsg.json"),
                german.audit().files().stream().map(AuditedFile::name).toList());
        assertEquals(rows, german.audit().requirements().shownRows().size());
    }

    @Test
    void theComparisonIsTheSameOne() {
        english.compare().activeProperty().set(true);
        english.compare().withProperty().set(CompareWith.FILE);
        english.compare().compareWithFile(AuditSamples.planFile(folder));
        PlannerViewModel german = german();
        german.compare().activeProperty().set(true);
        assertEquals(CompareWith.FILE, german.compare().withProperty().get());
        assertEquals(
                english.compare().fileProperty().get(),
                german.compare().fileProperty().get());
        assertTrue(german.compare().fileProperty().get().isPresent());
    }

    @Test
    void theFileIsStillTheDocuments() {
        desk.dialogs.save = Optional.of(folder.resolve("orders.apimplan.json"));
        english.document().save();
        PlannerViewModel german = german();
        desk.session.update(plan -> plan.withMode(Mode.EXTERNAL));
        desk.dialogs.asked.clear();
        german.document().save();
        // Neither a name nor whether to replace it is asked for.
        assertEquals(List.of(), desk.dialogs.asked);
    }
}
