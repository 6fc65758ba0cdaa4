package org.apimplanner.model.fuzz;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/// Ways in which a file goes wrong: bytes change, go, come twice; values are exchanged, within the file and
/// with others; it ends early.
final class Damage {
    private static final int MOST = 5;

    private static final List<String> VALUES = List.of(
            "null",
            "{}",
            "[]",
            "\"\"",
            "-1",
            "1e400",
            "99999999999999999999",
            "true",
            "\"*\"",
            "\"0.0.0.0/0\"",
            "\"10.0.0.0/33\"",
            "\"::/0\"",
            "\"65535-0\"",
            "[[]]",
            "\"[resourceGroup().location]\"",
            "\"[variables('x')[0].y]\"",
            "\"@{x}\"",
            "\"\\ud800\"",
            "\"\u202E\"",
            "\uFEFF",
            "\0",
            "/*",
            "//",
            "\n",
            ";",
            "\t",
            "{\"copy\":{\"name\":\"a\",\"count\":3}}",
            "{\"reference\":{\"keyVault\":{}}}",
            "{\"$schema\":\"deploymentTemplate\",\"resources\":{}}");

    private final List<byte[]> files;
    private final Random random;

    /// @param files good ones
    Damage(List<byte[]> files, Random random) {
        this.files = files;
        this.random = random;
    }

    byte[] next() {
        byte[] file = any();
        for (int left = 1 + random.nextInt(MOST); left > 0; left--) {
            file = random.nextInt(3) == 0 ? bytes(file) : values(file);
        }
        return random.nextInt(20) == 0 ? Arrays.copyOf(file, random.nextInt(file.length + 1)) : file;
    }

    private byte[] any() {
        return files.get(random.nextInt(files.size()));
    }

    private byte[] bytes(byte[] file) {
        int from = random.nextInt(file.length + 1);
        int to = Math.min(file.length, from + random.nextInt(40));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(file, 0, from);
        switch (random.nextInt(4)) {
            case 0 -> out.write(random.nextInt(256));
            case 1 -> out.writeBytes(VALUES.get(random.nextInt(VALUES.size())).getBytes(StandardCharsets.UTF_8));
            case 2 -> {
                out.write(file, from, to - from);
                out.write(file, from, to - from);
            }
            default -> {
                byte[] other = any();
                int at = random.nextInt(other.length);
                out.write(other, at, Math.min(other.length - at, random.nextInt(200)));
            }
        }
        out.write(file, to, file.length - to);
        return out.toByteArray();
    }

    private byte[] values(byte[] file) {
        String[] parts = parts(file);
        int at = random.nextInt(parts.length);
        String[] source = random.nextBoolean() ? parts : parts(any());
        parts[at] = random.nextInt(3) == 0
                ? VALUES.get(random.nextInt(VALUES.size()))
                : source[random.nextInt(source.length)];
        return String.join("", parts).getBytes(StandardCharsets.UTF_8);
    }

    private static String[] parts(byte[] file) {
        return new String(file, StandardCharsets.UTF_8).split("(?<=[\\[\\]{},:;])|(?=[\\[\\]{},:;])");
    }
}
