package org.apimplanner.app.program;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// A share that gives every file its own permissions and refuses to change them, held in memory.
class ShareWithoutChmodTest {
    private final RefusedPermissions permissions = new RefusedPermissions();

    private FileSystem share() {
        return Jimfs.newFileSystem(Configuration.unix().toBuilder()
                .setAttributeViews("basic", "owner")
                .addAttributeProvider(permissions)
                .build());
    }

    @Test
    void aFileWhosePermissionsANewOneCannotHaveIsWrittenInto() throws IOException {
        try (FileSystem share = share()) {
            Path file = fileOf(share, "rw-------");
            permissions.refuse();

            WholeFile.write(file, "new");

            assertEquals("new", Files.readString(file));
            assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
            assertEquals(List.of(file), files(share));
        }
    }

    @Test
    void aFileWithThePermissionsOfEveryNewOneIsReplacedWithoutAskingForThem() throws IOException {
        try (FileSystem share = share()) {
            Path file = fileOf(share, RefusedPermissions.OF_A_NEW_FILE);
            permissions.refuse();

            WholeFile.write(file, "new");

            assertEquals("new", Files.readString(file));
            assertEquals(List.of(file), files(share));
        }
    }

    @Test
    void theShareOfThisTestRefuses() throws IOException {
        try (FileSystem share = share()) {
            Path file = fileOf(share, "rw-------");
            permissions.refuse();
            assertThrows(
                    FileSystemException.class,
                    () -> Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--")));
        }
    }

    private static Path fileOf(FileSystem share, String permissions) throws IOException {
        Path folder = Files.createDirectories(share.getPath("/share/plans"));
        Path file = Files.writeString(folder.resolve("plan.json"), "an older and longer text");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(permissions));
        return file;
    }

    private static List<Path> files(FileSystem share) throws IOException {
        try (Stream<Path> files = Files.list(share.getPath("/share/plans"))) {
            return files.toList();
        }
    }
}
