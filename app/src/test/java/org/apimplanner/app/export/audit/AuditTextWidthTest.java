package org.apimplanner.app.export.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.apimplanner.app.export.Paper;
import org.apimplanner.app.picture.Pictures;
import org.apimplanner.model.audit.Audit;
import org.apimplanner.model.audit.Audit.AuditFinding;
import org.apimplanner.model.audit.Audit.Kind;
import org.apimplanner.model.audit.Audit.ResourceReading;
import org.apimplanner.model.audit.Audit.Status;
import org.apimplanner.model.audit.Audit.Verdict;
import org.apimplanner.model.audit.Change;
import org.apimplanner.model.audit.existing.FileReading;
import org.apimplanner.model.net.Direction;
import org.apimplanner.model.net.PortRange;
import org.apimplanner.model.net.Protocol;
import org.apimplanner.model.plan.Mode;
import org.apimplanner.model.plan.Plan;
import org.apimplanner.model.plan.RegionPlan;
import org.apimplanner.model.plan.Tier;
import org.apimplanner.model.reference.AuditFindingCode;
import org.apimplanner.model.reference.Edition;
import org.apimplanner.model.reference.Requirement;
import org.apimplanner.model.reference.Severity;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Random audits, with names of any length and script, as text for terminals of any width.
final class AuditTextWidthTest {
    /// Parts of names: a long one, a blank, letters of two halves, orders to a terminal and to the direction
    /// of writing.
    private static final List<String> PARTS = List.of(
            "nsg",
            "-",
            " ",
            "Allow",
            "/properties/securityRules/12",
            "網路",
            "\uD83D\uDE80",
            "\u001B[31m",
            "\u202E",
            "\n",
            "x");

    private static final Plan PLAN = Plan.of("2026-08", Tier.PREMIUM, Mode.EXTERNAL, RegionPlan.of("westeurope", true));

    private Random random = new Random(0);

    static LongStream seeds() {
        return Pictures.seeds();
    }

    private String name() {
        StringBuilder name = new StringBuilder("n");
        for (int i = random.nextInt(30); i > 0; i--) {
            name.append(PARTS.get(random.nextInt(PARTS.size())));
        }
        return name.toString();
    }

    private List<String> names() {
        return some(i -> name());
    }

    private <T> List<T> some(IntFunction<T> each) {
        return IntStream.range(0, random.nextInt(5)).mapToObj(each).toList();
    }

    private <T> T any(T[] all) {
        return all[random.nextInt(all.length)];
    }

    private Optional<String> perhaps() {
        return random.nextBoolean() ? Optional.of(name()) : Optional.empty();
    }

    private Audit audit() {
        return new Audit(
                new Edition("2026-08", "2026-08-24", "", ""),
                some(i -> verdict()),
                some(i -> finding()),
                some(i -> new Change.Replace(
                        new Change.Target(Kind.NSG, name(), name(), name()),
                        Map.of("destination", name()),
                        new Change.Reason(name(), names()))),
                some(i -> new ResourceReading(
                        any(Kind.values()),
                        name(),
                        name(),
                        "",
                        names(),
                        names(),
                        random.nextBoolean(),
                        name(),
                        random.nextBoolean(),
                        random.nextInt(2000),
                        random.nextInt(2000))),
                some(i -> new FileReading(name(), random.nextInt(9), 9, random.nextInt(99), 99)),
                List.of());
    }

    private Verdict verdict() {
        return new Verdict(
                any(Kind.values()),
                name(),
                name(),
                any(Requirement.values()),
                any(Direction.values()),
                any(Protocol.values()),
                name(),
                name(),
                List.of(PortRange.of(443)),
                any(Status.values()),
                names(),
                perhaps(),
                perhaps(),
                perhaps());
    }

    private AuditFinding finding() {
        return new AuditFinding(
                any(Severity.values()),
                AuditFindingCode.WRONG_PORT,
                name(),
                name(),
                perhaps(),
                name(),
                Map.of(),
                name(),
                perhaps());
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void noLineIsWiderThanItsTerminalAndNothingSteersIt(long seed) {
        random = new Random(seed);
        for (int round = 0; round < 200; round++) {
            int width = 40 + random.nextInt(160);
            String text = new String(
                    new AuditExports("1.0.0", width, SourceTexts.NONE)
                            .files(AuditFormat.TEXT, audit(), PLAN, Paper.A4)
                            .getFirst()
                            .content(),
                    StandardCharsets.UTF_8);
            List<String> wide = new ArrayList<>(text.lines()
                    .filter(line -> line.codePointCount(0, line.length()) > width)
                    .toList());
            assertEquals(List.of(), wide, () -> "of " + width);
            assertTrue(text.codePoints().noneMatch(c -> c == 0x1B || c == 0x202E), text);
        }
    }
}
