package org.apimplanner.model.support;

import java.security.SecureRandom;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/// The seeds of a property: a few that stay, so that a build repeats, and those that once failed.
///
/// With `-Dseeds=fresh` the property runs over a fresh seed instead, with `-Dseeds=fresh:200` over as many;
/// the test's name then holds the seed, to be added to the list of the property that failed.
public final class Seeds {
    private static final long[] FIXED = {1, 4096, 65_500};
    private static final String FRESH = "fresh";

    private Seeds() {}

    /// @param onceFailed the seeds with which the property has failed before
    public static LongStream of(long... onceFailed) {
        String wanted = System.getProperty("seeds", "");
        if (wanted.startsWith(FRESH)) {
            return fresh(wanted.equals(FRESH) ? 1 : Integer.parseInt(wanted.substring(FRESH.length() + 1)));
        }
        return LongStream.concat(LongStream.of(FIXED), LongStream.of(onceFailed))
                .distinct();
    }

    private static LongStream fresh(int count) {
        SecureRandom random = new SecureRandom();
        return IntStream.range(0, count).mapToLong(i -> random.nextInt(Integer.MAX_VALUE));
    }
}
