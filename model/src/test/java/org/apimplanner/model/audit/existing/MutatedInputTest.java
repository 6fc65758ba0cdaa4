package org.apimplanner.model.audit.existing;

import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.apimplanner.model.support.Seeds;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Whatever happens to a good file, reading it yields resources or problems, and never throws.
class MutatedInputTest {
    private static final String[] INSERTIONS = {
        "null",
        "{}",
        "[]",
        "\"\"",
        "7",
        "[parameters('x')]",
        "\"*\"",
        "{",
        "]",
        ",",
        ":",
        "\"",
        "'",
        "true",
        "\\u0000",
        "-1",
        "1e9",
        "[[",
        "\n",
        ";",
        "{\"copy\": []}",
        "\"[variables('x').y[0]]\"",
        "\uFEFF",
        "[\"a\"]",
        "[[]]",
        "[{\"type\": 1}]",
        "\"System.Object[]\"",
        "{\"value\": \"x\", \"type\": \"string\"}",
        "\"{\\\"a\\\":\""
    };

    static java.util.stream.Stream<String> files() {
        return Samples.FILES.stream();
    }

    static List<Arguments> filesAndSeeds() {
        return Seeds.with(Samples.FILES);
    }

    private static void read(byte[] bytes, String what) {
        ExistingNetwork network = Samples.read(what, bytes);
        assertFalse(network.resources().isEmpty() && network.problems().isEmpty(), what);
    }

    @ParameterizedTest
    @MethodSource("files")
    void aFileCutOffAnywhereIsStillAnswered(String file) {
        byte[] whole = Samples.bytes(file);
        for (int length = 0; length < whole.length; length++) {
            read(Arrays.copyOf(whole, length), file + " to " + length);
        }
    }

    @ParameterizedTest(name = "{0}, seed {1}")
    @MethodSource("filesAndSeeds")
    void aFileWithBytesChangedIsStillAnswered(String file, long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < 170; round++) {
            byte[] changed = Samples.bytes(file).clone();
            for (int i = 0; i <= random.nextInt(4); i++) {
                changed[random.nextInt(changed.length)] = (byte) random.nextInt(256);
            }
            read(changed, file + " round " + round);
        }
    }

    @ParameterizedTest(name = "{0}, seed {1}")
    @MethodSource("filesAndSeeds")
    void aFileWithValuesExchangedIsStillAnswered(String file, long seed) {
        Random random = new Random(seed);
        String whole = new String(Samples.bytes(file), java.nio.charset.StandardCharsets.UTF_8);
        String[] tokens = whole.split("(?<=[\\[\\]{},:])|(?=[\\[\\]{},:])");
        for (int round = 0; round < 170; round++) {
            String[] changed = tokens.clone();
            for (int i = 0; i <= random.nextInt(3); i++) {
                String other = random.nextBoolean()
                        ? INSERTIONS[random.nextInt(INSERTIONS.length)]
                        : tokens[random.nextInt(tokens.length)];
                changed[random.nextInt(changed.length)] = other;
            }
            String text = String.join("", changed);
            read(text.getBytes(java.nio.charset.StandardCharsets.UTF_8), file + " round " + round);
        }
    }
}
