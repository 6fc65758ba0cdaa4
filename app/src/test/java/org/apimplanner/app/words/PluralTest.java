package org.apimplanner.app.words;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class PluralTest {
    @Test
    void onlyOneIsOne() {
        assertEquals("0 rules", Plural.of(0, "rule"));
        assertEquals("1 rule", Plural.of(1, "rule"));
        assertEquals("2 rules", Plural.of(2, "rule"));
        assertEquals("21 rules", Plural.of(21, "rule"));
    }

    @Test
    void aBundleHasAKeyForOneAndAKeyForAllOthers() {
        assertEquals(".many", Plural.suffix(0));
        assertEquals(".one", Plural.suffix(1));
        assertEquals(".many", Plural.suffix(2));
    }
}
