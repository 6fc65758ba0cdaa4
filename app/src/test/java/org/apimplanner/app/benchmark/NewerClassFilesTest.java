package org.apimplanner.app.benchmark;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.classfile.ClassFile;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import tools.jackson.databind.ObjectMapper;

class NewerClassFilesTest {
    @TempDir
    private Path folder;

    private Path jar = Path.of("");

    @BeforeEach
    void copiedJar() throws Exception {
        jar = Files.copy(jarOf(CommandLine.class), folder.resolve("old.jar"));
    }

    @Test
    void everyClassIsOfTheNewFormat() throws Exception {
        NewerClassFiles.renew(jar);
        try (ZipFile renewed = new ZipFile(jar.toFile())) {
            List<String> classes = classes(renewed);
            assertTrue(classes.contains("picocli.CommandLine"), classes::toString);
            for (String name : classes) {
                byte[] bytes = renewed.getInputStream(renewed.getEntry(name.replace('.', '/') + ".class"))
                        .readAllBytes();
                assertEquals(
                        ClassFile.JAVA_8_VERSION, ClassFile.of().parse(bytes).majorVersion(), name);
            }
        }
    }

    /// A class is verified when it is initialized.
    @Test
    void theVerifierTakesEachClass() throws Exception {
        NewerClassFiles.renew(jar);
        try (ZipFile renewed = new ZipFile(jar.toFile());
                OwnFirst loader = new OwnFirst(jar)) {
            for (String name : classes(renewed)) {
                assertEquals(loader, Class.forName(name, true, loader).getClassLoader());
            }
        }
    }

    @Test
    void theChangeIsSaidInTheJar() throws Exception {
        NewerClassFiles.renew(jar);
        try (ZipFile renewed = new ZipFile(jar.toFile());
                ZipFile old = new ZipFile(jarOf(CommandLine.class).toFile())) {
            assertEquals(old.size() + 1, renewed.size());
            String said = new String(
                    renewed.getInputStream(renewed.getEntry("META-INF/CHANGES")).readAllBytes(),
                    StandardCharsets.UTF_8);
            assertTrue(said.contains("stack maps"), said);
        }
    }

    @Test
    void aSecondTimeAndAJarOfTodayChangeNothing() throws Exception {
        NewerClassFiles.renew(jar);
        byte[] once = Files.readAllBytes(jar);
        NewerClassFiles.renew(jar);
        assertArrayEquals(once, Files.readAllBytes(jar));

        Path other = jarOf(ObjectMapper.class);
        Path today = Files.copy(other, folder.resolve("today.jar"));
        NewerClassFiles.renew(today);
        assertArrayEquals(Files.readAllBytes(other), Files.readAllBytes(today));
    }

    /// Does not hand on what the jar has: every parent knows the program's own picocli.
    private static final class OwnFirst extends URLClassLoader {
        OwnFirst(Path jar) throws MalformedURLException {
            super(new URL[] {jar.toUri().toURL()});
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            if (!name.startsWith("picocli.")) {
                return super.loadClass(name, resolve);
            }
            synchronized (getClassLoadingLock(name)) {
                Class<?> loaded = findLoadedClass(name);
                return loaded == null ? findClass(name) : loaded;
            }
        }
    }

    private static List<String> classes(ZipFile jar) {
        return jar.stream()
                .map(ZipEntry::getName)
                .filter(name -> name.endsWith(".class") && !name.endsWith("module-info.class"))
                .map(name ->
                        name.substring(0, name.length() - ".class".length()).replace('/', '.'))
                .toList();
    }

    private static Path jarOf(Class<?> type) throws URISyntaxException {
        URI place = type.getProtectionDomain().getCodeSource().getLocation().toURI();
        return Path.of(place);
    }
}
