package org.apimplanner.app.benchmark;

import java.io.IOException;
import java.io.InputStream;
import java.lang.classfile.ClassBuilder;
import java.lang.classfile.ClassElement;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassFile.ClassHierarchyResolverOption;
import java.lang.classfile.ClassFile.ConstantPoolSharingOption;
import java.lang.classfile.ClassFile.StackMapsOption;
import java.lang.classfile.ClassFileVersion;
import java.lang.classfile.ClassHierarchyResolver;
import java.lang.classfile.ClassModel;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.MethodModel;
import java.lang.classfile.MethodTransform;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/// Gives the classes of a jar that was compiled for Java 5 the form of class files of today. A start-up cache
/// takes no class whose code the old verifier has to check, so each start would load and check them anew: of
/// picocli more than two hundred, an eighth of what a plan takes.
///
/// What the classes do is as before; the jar says in `META-INF/CHANGES` that they were changed, as their licence
/// asks. A jar without such classes is left alone. It runs from its source file and knows the JDK alone, since
/// the build uses it, too.
public final class NewerClassFiles {
    /// The first class-file format without the old verifier.
    private static final int WITH_STACK_MAPS = ClassFile.JAVA_8_VERSION;

    private static final String CHANGES = "META-INF/CHANGES";
    private static final String SAID = "The class files of this jar were given format version " + WITH_STACK_MAPS
            + " and stack maps by the build of APIM Network Planner. What they do was not changed.\n";

    private final ZipFile jar;
    private final ClassFile format;

    private NewerClassFiles(ZipFile jar, ClassHierarchyResolver classes) {
        this.jar = jar;
        this.format = ClassFile.of(
                ClassHierarchyResolverOption.of(classes),
                StackMapsOption.GENERATE_STACK_MAPS,
                // Code that keeps its constants is copied as it is, without stack maps.
                ConstantPoolSharingOption.NEW_POOL);
    }

    /// @param jars the jars, each changed in its place
    public static void main(String[] jars) throws IOException {
        for (String jar : jars) {
            renew(Path.of(jar));
        }
    }

    /// @throws IllegalStateException when a class cannot be read or would not be taken by the verifier
    static void renew(Path path) throws IOException {
        Path beside = path.resolveSibling(path.getFileName() + ".new");
        try (ZipFile jar = new ZipFile(path.toFile());
                URLClassLoader loader =
                        new URLClassLoader(new URL[] {path.toUri().toURL()})) {
            NewerClassFiles classes = new NewerClassFiles(
                    jar,
                    ClassHierarchyResolver.ofResourceParsing(loader).orElse(ClassHierarchyResolver.defaultResolver()));
            if (jar.getEntry(CHANGES) != null || !classes.hasOld()) {
                return;
            }
            try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(beside))) {
                classes.write(out);
            }
        }
        Files.move(beside, path, StandardCopyOption.REPLACE_EXISTING);
    }

    private boolean hasOld() throws IOException {
        for (ZipEntry entry : entries()) {
            if (isClass(entry) && isOld(format.parse(bytes(entry)))) {
                return true;
            }
        }
        return false;
    }

    private void write(ZipOutputStream out) throws IOException {
        for (ZipEntry entry : entries()) {
            put(out, entry, isClass(entry) ? renewed(entry) : bytes(entry));
        }
        ZipEntry changes = new ZipEntry(CHANGES);
        changes.setTimeLocal(entries().getFirst().getTimeLocal());
        put(out, changes, SAID.getBytes(StandardCharsets.UTF_8));
    }

    /// With the entry's own time, so that the same jar gives the same bytes.
    private static void put(ZipOutputStream out, ZipEntry entry, byte[] content) throws IOException {
        ZipEntry copy = new ZipEntry(entry.getName());
        copy.setTimeLocal(entry.getTimeLocal());
        out.putNextEntry(copy);
        out.write(content);
        out.closeEntry();
    }

    private byte[] renewed(ZipEntry entry) throws IOException {
        byte[] old = bytes(entry);
        ClassModel model = format.parse(old);
        if (!isOld(model)) {
            return old;
        }
        byte[] renewed = format.transformClass(
                model,
                ((ClassTransform) NewerClassFiles::with)
                        .andThen(ClassTransform.endHandler(builder -> builder.withVersion(WITH_STACK_MAPS, 0))));
        List<VerifyError> faults = format.verify(renewed);
        if (!faults.isEmpty()) {
            throw new IllegalStateException(
                    entry.getName() + ": " + faults.getFirst().getMessage());
        }
        return renewed;
    }

    private static void with(ClassBuilder builder, ClassElement element) {
        // No switch with a guard: the formatter reads with the JDK that Maven runs on, which may be too old for it.
        if (element instanceof MethodModel method && method.code().isPresent()) {
            builder.transformMethod(method, MethodTransform.transformingCode(CodeBuilder::with));
        } else if (!(element instanceof ClassFileVersion)) {
            builder.with(element);
        }
    }

    private static boolean isOld(ClassModel model) {
        return model.majorVersion() < ClassFile.JAVA_7_VERSION;
    }

    private static boolean isClass(ZipEntry entry) {
        return entry.getName().endsWith(".class") && !entry.getName().endsWith("module-info.class");
    }

    private List<? extends ZipEntry> entries() {
        return jar.stream().toList();
    }

    private byte[] bytes(ZipEntry entry) throws IOException {
        try (InputStream in = jar.getInputStream(entry)) {
            return in.readAllBytes();
        }
    }
}
