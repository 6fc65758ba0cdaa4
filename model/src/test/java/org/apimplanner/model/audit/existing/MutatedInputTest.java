package org.apimplanner.model.audit.existing;

import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
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

    @ParameterizedTest
    @MethodSource("files")
    void aFileWithBytesChangedIsStillAnswered(String file) {
        Random random = new Random(20261101);
        for (int round = 0; round < 500; round++) {
            byte[] changed = Samples.bytes(file).clone();
            for (int i = 0; i <= random.nextInt(4); i++) {
                changed[random.nextInt(changed.length)] = (byte) random.nextInt(256);
            }
            read(changed, file + " round " + round);
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void aFileWithValuesExchangedIsStillAnswered(String file) {
        Random random = new Random(42);
        String whole = new String(Samples.bytes(file), java.nio.charset.StandardCharsets.UTF_8);
        String[] tokens = whole.split("(?<=[\\[\\]{},:])|(?=[\\[\\]{},:])");
        for (int round = 0; round < 500; round++) {
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
