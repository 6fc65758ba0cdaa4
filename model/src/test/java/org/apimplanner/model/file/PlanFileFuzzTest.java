package org.apimplanner.model.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.apimplanner.model.json.UnreadableInput;
import org.apimplanner.model.plan.Plan;
import org.apimplanner.model.support.EverySeed;
import org.apimplanner.resources.ShippedResources;

/// Damages a valid plan file in thousands of ways. Each result is either a plan, which the schema
/// then accepts too and which is written and read back unchanged, or refused with one sentence.
class PlanFileFuzzTest {
    private static final int ROUNDS = 6_000;

    private static final List<String> FRAGMENTS = List.of(
            "{",
            "}",
            "[",
            "]",
            ",",
            ":",
            "\"",
            "\\",
            "\\u",
            "\\ud800",
            "\ud800",
            "\udc00",
            "\uFEFF",
            "\0",
            "\n",
            "\u2028",
            "null",
            "true",
            "-",
            "-1",
            "0",
            "00",
            "1.7",
            "1e400",
            "NaN",
            "99999999999999999999",
            "\"1\"",
            "{}",
            "[]",
            "/*",
            "\"units\":",
            "\"primary\":true,",
            "10.0.0.0/8",
            "/",
            "\"\"",
            "é",
            "\uD83D\uDE80",
            "[[[[[[[[",
            "' '");

    @EverySeed
    void aDamagedFileIsReadOrRefusedAndNothingElse(long seed) {
        Random random = new Random(seed);
        String valid = ShippedResources.text("samples/premium-internal.json");
        int refused = 0;
        for (int i = 0; i < ROUNDS; i++) {
            String damaged = valid;
            for (int damages = 1 + random.nextInt(3); damages > 0; damages--) {
                damaged = damage(damaged, valid, random);
            }
            refused += survives(damaged) ? 0 : 1;
        }
        assertTrue(refused > ROUNDS / 2 && refused < ROUNDS, "refused " + refused + " of " + ROUNDS);
    }

    private static boolean survives(String json) {
        Optional<Plan> plan = read(json);
        plan.ifPresent(p -> {
            assertEquals(List.of(), Schemas.faults(Schemas.PLAN, json.replace("\uFEFF", "")), json);
            assertEquals(p, PlanFile.read(PlanFile.write(p), SmallReference.DATA), json);
        });
        return plan.isPresent();
    }

    private static Optional<Plan> read(String json) {
        try {
            return Optional.of(PlanFile.read(json, SmallReference.DATA));
        } catch (UnreadableInput e) {
            assertEquals(1, e.getMessage().lines().count(), json);
            assertTrue(e.getMessage().length() < 600, e.getMessage());
            return Optional.empty();
        }
    }

    private static String damage(String text, String valid, Random random) {
        int from = random.nextInt(text.length() + 1);
        int to = Math.min(text.length(), from + random.nextInt(12));
        String before = text.substring(0, from);
        return switch (random.nextInt(6)) {
            case 0 -> before + text.substring(to);
            case 1 -> before + FRAGMENTS.get(random.nextInt(FRAGMENTS.size())) + text.substring(from);
            case 2 -> before + FRAGMENTS.get(random.nextInt(FRAGMENTS.size())) + text.substring(to);
            case 3 -> before + (char) random.nextInt(0x10000) + text.substring(Math.min(from + 1, text.length()));
            case 4 -> before + piece(valid, random) + text.substring(from);
            default -> text.replace(piece(text, random), "" + random.nextInt(100));
        };
    }

    private static String piece(String text, Random random) {
        int from = random.nextInt(text.length());
        return text.substring(from, Math.min(text.length(), from + 1 + random.nextInt(20)));
    }
}
