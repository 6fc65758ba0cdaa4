package org.apimplanner.app.desktop.viewmodel.code;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.apimplanner.app.desktop.Desk;
import org.apimplanner.model.plan.Tier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The code of the plan as the screen has it.
final class CodeViewModelTest {
    private static final String SAMPLE = "premium-external-forced-tunneling";

    private final Desk desk = new Desk(Desk.sample(SAMPLE));
    private final CodeViewModel code = desk.planner.code();

    private boolean holds(String text) {
        return code.lines().stream().anyMatch(line -> line.contains(text));
    }

    @Test
    void nothingIsWrittenBeforeSomebodyLooks() {
        assertEquals(List.of(), code.files());
        assertEquals(List.of(), code.lines());
        code.watchedProperty().set(true);
        assertEquals("bicep/main.bicep", code.fileProperty().get());
        assertFalse(code.lines().isEmpty());
    }

    @ParameterizedTest
    @EnumSource(CodeSubject.class)
    void everySubjectHasFilesWithLines(CodeSubject subject) {
        code.watchedProperty().set(true);
        code.subjectProperty().set(subject);
        assertEquals("", code.sentenceProperty().get());
        assertFalse(code.files().isEmpty());
        for (String file : List.copyOf(code.files())) {
            code.choose(file);
            assertTrue(code.lines().size() > 5, file);
            assertTrue(code.text().endsWith("\n"), file);
            if (subject == CodeSubject.FIREWALL) {
                assertTrue(file.contains("firewall"), file);
            }
        }
    }

    @Test
    void theTwoVersionsOfTheProviderDiffer() {
        code.watchedProperty().set(true);
        code.subjectProperty().set(CodeSubject.TERRAFORM);
        code.choose("terraform/versions.tf");
        assertTrue(holds("~> 5.0"));
        code.subjectProperty().set(CodeSubject.TERRAFORM_FOUR);
        assertEquals("terraform/versions.tf", code.fileProperty().get());
        assertTrue(holds("~> 4.36"));
    }

    @Test
    void theTextFollowsThePlanAndTheFileStaysChosen() {
        code.watchedProperty().set(true);
        code.subjectProperty().set(CodeSubject.AZCLI);
        String file = code.fileProperty().get();
        desk.planner.form().service().naming().workload().type("payments");
        assertEquals(file, code.fileProperty().get());
        assertTrue(holds("nsg-payments-"));
    }

    @Test
    void whatIsTypedBehindAnotherTabIsWrittenOnReturn() {
        code.watchedProperty().set(true);
        code.subjectProperty().set(CodeSubject.AZCLI);
        code.watchedProperty().set(false);
        desk.planner.form().service().naming().workload().type("payments");
        assertFalse(holds("payments"));
        code.watchedProperty().set(true);
        assertTrue(holds("payments"));
    }

    @Test
    void aPlanWithErrorsHasASentenceInPlaceOfCode() {
        code.watchedProperty().set(true);
        desk.session.update(plan -> plan.withRegion(0, region -> region.withUnits(1_000)));
        assertEquals(List.of(), code.files());
        assertEquals(List.of(), code.lines());
        assertTrue(code.sentenceProperty().get().startsWith("The plan has "));
        assertTrue(code.sentenceProperty().get().endsWith("."));
        desk.planner.document().undo();
        assertEquals("", code.sentenceProperty().get());
        assertFalse(code.lines().isEmpty());
    }

    @Test
    void aPlanWithoutASubnetAndOneWithoutAForcedRouteSaySo() {
        code.watchedProperty().set(true);
        code.subjectProperty().set(CodeSubject.FIREWALL);
        desk.session.update(plan -> plan.withForcedTunneling(Optional.empty()));
        assertEquals(
                "This plan forces no route to a firewall, so there are no firewall rules to write.",
                code.sentenceProperty().get());
        Desk other = new Desk(Desk.sample("consumption"));
        assertEquals(Tier.CONSUMPTION, other.session.plan().tier());
        other.planner.code().watchedProperty().set(true);
        assertEquals(
                "This plan uses no subnet, so there is nothing to deploy.",
                other.planner.code().sentenceProperty().get());
    }
}
