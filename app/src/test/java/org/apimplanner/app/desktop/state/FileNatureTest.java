package org.apimplanner.app.desktop.state;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class FileNatureTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'tier': 'premium', 'mode': 'none', 'regions': []} | PLAN",
                "{'regions': [{'tier': 1}], 'x': {'mode': 2}, 'mode': '', 'tier': ''} | PLAN",
                "{'tier': 'premium', 'mode': 'none', 'regions': [ | PLAN",
                "{'tier': 'premium', 'mode': 'none'} | NETWORK",
                "{'tier': 'premium', | NETWORK",
                "{'changeNumber': 1, 'cloud': 'Public', 'values': []} | SERVICE_TAGS",
                "{'value': [], 'changeNumber': 1} | NETWORK",
                "[{'tier': 'premium', 'mode': 'none', 'regions': []}] | NETWORK",
                "{'securityRules': []} | NETWORK",
                "Region,Direction,Priority | NETWORK",
            })
    void theContentTells(String text, FileNature nature) throws IOException {
        assertEquals(nature, FileNature.of(write(text.replace('\'', '"').getBytes(StandardCharsets.UTF_8))));
    }

    @Test
    void theEncodingDoesNotMatter() throws IOException {
        String plan = "{\"tier\": \"premium\", \"mode\": \"none\", \"regions\": []}";
        assertEquals(FileNature.PLAN, FileNature.of(write(plan.getBytes(StandardCharsets.UTF_16LE))));
        assertEquals(FileNature.PLAN, FileNature.of(write(("\uFEFF" + plan).getBytes(StandardCharsets.UTF_8))));
    }

    @Test
    void anEmptyFileIsNoPlan() throws IOException {
        assertEquals(FileNature.NETWORK, FileNature.of(write(new byte[0])));
    }

    @Test
    void aMissingFileHasNoNature() {
        assertThrows(NoSuchFileException.class, () -> FileNature.of(folder.resolve("gone.json")));
    }

    private Path write(byte[] content) throws IOException {
        return Files.write(folder.resolve("file"), content);
    }
}
