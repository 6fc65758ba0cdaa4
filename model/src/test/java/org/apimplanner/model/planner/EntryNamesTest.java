package org.apimplanner.model.planner;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.apimplanner.model.net.AzureName;
import org.junit.jupiter.api.Test;

class EntryNamesTest {
    private static List<String> parts(String... names) {
        return EntryNames.parts(List.of(names), 22);
    }

    @Test
    void lettersDigitsUnderscoresAndPeriodsStay() {
        assertEquals(List.of("partners", "crm_2.0"), parts("partners", "crm_2.0"));
    }

    @Test
    void whatAzureDoesNotTakeBecomesAHyphen() {
        assertEquals(List.of("branch-offices-EU", "erp"), parts("branch offices (EU)", " .erp- "));
    }

    @Test
    void aNameWithoutAPlainLetterGoesByItsNumber() {
        assertEquals(List.of("a", "2", "3"), parts("a", "北京", "…"));
    }

    @Test
    void namesThatDifferInCaseAloneAreToldApart() {
        assertEquals(List.of("erp", "ERP-2", "erp-3", "erp-2-2"), parts("erp", "ERP", "erp", "erp-2"));
    }

    @Test
    void thePartLeavesRoomForTheRestOfTheName() {
        // 80 characters less 22 around and 5 for a number.
        String part = parts("x".repeat(100)).getFirst();
        assertEquals(53, part.length());
        assertTrue(AzureName.isValid("AllowClients-" + part + "-9999-Inbound"));
    }
}
