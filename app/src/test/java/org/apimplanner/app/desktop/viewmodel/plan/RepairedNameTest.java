package org.apimplanner.app.desktop.viewmodel.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.apimplanner.app.desktop.Desk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class RepairedNameTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Contoso_API!! with spaces | Contoso-API-with-spaces",
                "Zürich-api | Zuerich-api",
                "Straße Ärzte | Strasse-Aerzte",
                "Café São Paulo | Cafe-Sao-Paulo",
                "9contoso | contoso",
                "-contoso- | contoso",
                "contoso- | contoso",
                "contoso.example.net | contoso",
                "https://contoso.example.net/ | contoso",
                "aaaaaaaaaabbbbbbbbbbccccccccccddddddddddeeeeeeeeeef | aaaaaaaaaabbbbbbbbbbccccccccccddddddddddeeeeeeeeee",
                "aaaaaaaaaabbbbbbbbbbccccccccccddddddddddeeeeeeeee-f | aaaaaaaaaabbbbbbbbbbccccccccccddddddddddeeeeeeeee",
            })
    void whatWasMeantIsTaken(String typed, String repaired) {
        assertEquals(Optional.of(repaired), RepairedName.of(typed));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "123", "---", "日本", "!!"})
    void ofWhatHasNoLettersNothingIsMade(String typed) {
        assertEquals(Optional.empty(), RepairedName.of(typed));
    }

    @Test
    void theRepairedNameIsOfferedWhenTheFieldIsLeftAndGoesIntoThePlan() {
        Desk desk = new Desk();
        EntryField<Optional<String>> name = desk.planner.form().service().serviceName();
        name.type("Zürich_API");
        assertEquals(Optional.empty(), name.repairProperty().get());
        name.commit();
        assertEquals(
                "Use Zuerich-API", name.repairProperty().get().orElseThrow().words());
        name.takeRepair();
        assertEquals(Optional.of("Zuerich-API"), desk.session.plan().serviceName());
        assertEquals(Optional.empty(), name.repairProperty().get());
        assertEquals(0, desk.planner.unread().countProperty().get());
    }
}
