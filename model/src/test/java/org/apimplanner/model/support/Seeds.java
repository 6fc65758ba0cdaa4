package org.apimplanner.model.support;

import java.security.SecureRandom;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.params.provider.AnnotationBasedArgumentsProvider;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.support.ParameterDeclarations;

/// The seeds of a property: a few that stay, so that a build repeats, and those that once failed.
///
/// With `-Dseeds=fresh` the property runs over a fresh seed instead, with `-Dseeds=fresh:200` over as many;
/// the test's name then holds the seed, to be added to the list of the property that failed.
public final class Seeds extends AnnotationBasedArgumentsProvider<EverySeed> {
    private static final List<Long> FIXED = List.of(1L, 4096L, 65_500L);
    private static final String FRESH = "fresh";

    @Override
    protected Stream<? extends Arguments> provideArguments(
            ParameterDeclarations parameters, ExtensionContext context, EverySeed property) {
        return of(property.onceFailed()).mapToObj(Arguments::of);
    }

    /// @param onceFailed the seeds with which the property has failed before
    public static LongStream of(long... onceFailed) {
        String wanted = System.getProperty("seeds", "");
        if (wanted.startsWith(FRESH)) {
            return fresh(wanted.equals(FRESH) ? 1 : Integer.parseInt(wanted.substring(FRESH.length() + 1)));
        }
        LongStream fixed = FIXED.stream().mapToLong(Long::longValue);
        return LongStream.concat(fixed, LongStream.of(onceFailed)).distinct();
    }

    /// Each of the things with each seed.
    public static List<Arguments> with(List<String> things, long... onceFailed) {
        long[] seeds = of(onceFailed).toArray();
        return things.stream()
                .flatMap(thing -> LongStream.of(seeds).mapToObj(seed -> Arguments.of(thing, seed)))
                .toList();
    }

    private static LongStream fresh(int count) {
        SecureRandom random = new SecureRandom();
        return IntStream.range(0, count).mapToLong(i -> random.nextInt(Integer.MAX_VALUE));
    }
}
