package org.apimplanner.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apimplanner.model.net.Protocol;
import org.apimplanner.model.plan.Cloud;
import org.apimplanner.model.plan.Platform;
import org.apimplanner.model.plan.Tier;
import org.junit.jupiter.api.Test;

class WordTest {
    @Test
    void aSpellingFollowsFromTheName() {
        assertEquals("premium", Tier.PREMIUM.word());
        assertEquals("premiumV2", Tier.PREMIUM_V2.word());
        assertEquals("stv1", Platform.STV1.word());
        assertEquals("oneWordAfterAnother", Spelled.ONE_WORD_AFTER_ANOTHER.word());
    }

    @Test
    void aSetMaySpellAConstantItsOwnWay() {
        assertEquals(List.of("public", "usgov", "china"), Word.words(Cloud.class));
        assertEquals(Optional.of(Cloud.US_GOV), Word.find(Cloud.class, "usgov"));
        assertEquals(Optional.empty(), Word.find(Cloud.class, "usGov"));
        assertEquals(Optional.of(Protocol.ANY), Word.find(Protocol.class, "*"));
    }

    @Test
    void aConstantIsFoundByItsExactSpellingOnly() {
        assertEquals(Optional.of(Tier.BASIC_V2), Word.find(Tier.class, "basicV2"));
        assertEquals(Optional.empty(), Word.find(Tier.class, "basicv2"));
        assertEquals(Optional.empty(), Word.find(Tier.class, "BASIC_V2"));
        assertEquals(Optional.empty(), Word.find(Tier.class, ""));
    }

    @Test
    void aConstantWithCodeOfItsOwnIsSpelledAndFoundLikeTheOthers() {
        assertEquals(Optional.of(Spelled.WITH_CODE), Word.find(Spelled.class, "withCode"));
        assertEquals(List.of("oneWordAfterAnother", "withCode"), Word.words(Spelled.class));
    }

    /// In Turkish a capital I has a small letter of its own, without the dot.
    @Test
    void noSpellingFollowsTheLanguageOfTheMachine() {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.of("tr"));
        try {
            assertEquals("title", OnlyHere.TITLE.word());
        } finally {
            Locale.setDefault(before);
        }
    }

    private enum Spelled implements Word {
        ONE_WORD_AFTER_ANOTHER,
        WITH_CODE {
            @Override
            public String toString() {
                return word();
            }
        }
    }

    /// Its spellings are worked out by no other test.
    private enum OnlyHere implements Word {
        TITLE
    }
}
