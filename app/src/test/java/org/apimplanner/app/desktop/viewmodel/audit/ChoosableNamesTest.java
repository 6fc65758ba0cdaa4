package org.apimplanner.app.desktop.viewmodel.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.apimplanner.model.audit.existing.ExistingNsg;
import org.apimplanner.model.audit.existing.ResourceFacts;
import org.apimplanner.model.json.Place;
import org.junit.jupiter.api.Test;

/// By which names groups can be chosen, and what becomes of a choice when the files change.
final class ChoosableNamesTest {
    private static ExistingNsg group(String resourceGroup, String name) {
        ResourceFacts facts = new ResourceFacts(
                true, Optional.of(resourceGroup).filter(s -> !s.isEmpty()), Optional.empty(), List.of());
        return new ExistingNsg(name, new Place("nsg.json", "/" + name), List.of(), false, facts);
    }

    private static ChoosableNames names(ExistingNsg... groups) {
        return new ChoosableNames(List.of(groups));
    }

    @Test
    void aNameThatMeansOneStandsAlone() {
        assertEquals(
                List.of("nsg-b", "nsg-a"),
                names(group("one", "nsg-b"), group("two", "nsg-a")).all());
    }

    @Test
    void aNameOfTwoGroupsComesWithItsResourceGroup() {
        assertEquals(
                List.of("one/nsg", "two/nsg", "other"),
                names(group("one", "nsg"), group("two", "nsg"), group("two", "other"))
                        .all());
    }

    @Test
    void aGroupThatIsGivenTwiceStandsOnce() {
        assertEquals(
                List.of("nsg"), names(group("one", "nsg"), group("ONE", "NSG")).all());
    }

    @Test
    void aChoiceFollowsItsGroupToTheNameThatItHasNow() {
        assertEquals(
                Optional.of("one/nsg"),
                names(group("one", "nsg"), group("two", "nsg")).now("one/nsg"));
        assertEquals(Optional.of("nsg"), names(group("one", "nsg")).now("one/nsg"));
        assertEquals(Optional.of("nsg"), names(group("one", "nsg")).now("NSG"));
    }

    @Test
    void aChoiceThatIsGoneOrHasComeToMeanTwoIsNone() {
        assertEquals(Optional.empty(), names(group("one", "nsg")).now("gone"));
        assertEquals(
                Optional.empty(),
                names(group("one", "nsg"), group("two", "nsg")).now("nsg"));
    }
}
