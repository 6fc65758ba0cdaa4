package org.apimplanner.app.desktop.state;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apimplanner.app.program.WholeFile;
import org.apimplanner.model.plan.Plan;

/// Drafts in a folder of the program's own, one file a window, each with a lock beside it.
///
/// The system lets go of a lock when its program ends, however it ends: a draft whose lock can be had was
/// left behind.
public final class DraftFolder implements DraftStore, AutoCloseable {
    private static final String DRAFT = ".draft.json";
    private static final String LOCK = ".lock";

    private final Path folder;
    private final DraftFile form;
    private final String own = UUID.randomUUID().toString();

    /// What all windows of this program have locked. None of it is opened a second time: on some systems
    /// closing a file lets go of every lock that the program has on it.
    private final Map<String, FileChannel> locks;

    private final Set<String> mine = new HashSet<>();

    /// @param reader makes a plan of a file's text, or throws UnreadableInput
    public DraftFolder(Path folder, Function<String, Plan> reader, Function<Plan, String> writer) {
        this(folder, new DraftFile(reader, writer), new HashMap<>());
    }

    private DraftFolder(Path folder, DraftFile form, Map<String, FileChannel> locks) {
        this.folder = folder;
        this.form = form;
        this.locks = locks;
    }

    /// The drafts of another window of this program.
    public DraftFolder another() {
        return new DraftFolder(folder, form, locks);
    }

    @Override
    public void keep(Draft draft) throws IOException {
        Files.createDirectories(folder);
        lock(own);
        WholeFile.write(draft(own), form.write(draft));
    }

    @Override
    public void drop() throws IOException {
        Files.deleteIfExists(draft(own));
    }

    @Override
    public List<Left> left() throws IOException {
        List<Left> left = new ArrayList<>();
        for (String name : names()) {
            if (!name.equals(own) && lock(name)) {
                read(name).ifPresent(left::add);
            }
        }
        left.sort(Comparator.comparing(Left::written).reversed());
        return left;
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(DRAFT))
                    .map(name -> name.substring(0, name.length() - DRAFT.length()))
                    .toList();
        } catch (NoSuchFileException e) {
            return List.of();
        }
    }

    private Optional<Left> read(String name) throws IOException {
        try {
            Instant written = Files.getLastModifiedTime(draft(name)).toInstant();
            return form.read(Files.readString(draft(name))).map(draft -> new Left(name, draft, written));
        } catch (NoSuchFileException | CharacterCodingException e) {
            // Another program was quicker, or the file is spoiled.
            return Optional.empty();
        }
    }

    @Override
    public void forget(Left left) throws IOException {
        Files.deleteIfExists(draft(left.name()));
        unlock(left.name());
    }

    /// Whether the name belongs to this window now.
    private boolean lock(String name) throws IOException {
        synchronized (locks) {
            return mine.contains(name) || (!locks.containsKey(name) && lockFree(name));
        }
    }

    private boolean lockFree(String name) throws IOException {
        FileChannel channel = FileChannel.open(folder.resolve(name + LOCK), CREATE, WRITE);
        Optional<FileLock> lock = lock(channel);
        if (lock.isPresent()) {
            locks.put(name, channel);
            mine.add(name);
        } else {
            channel.close();
        }
        return lock.isPresent();
    }

    private static Optional<FileLock> lock(FileChannel channel) throws IOException {
        try {
            return Optional.ofNullable(channel.tryLock());
        } catch (OverlappingFileLockException e) {
            return Optional.empty();
        }
    }

    private void unlock(String name) throws IOException {
        synchronized (locks) {
            FileChannel channel = mine.remove(name) ? locks.remove(name) : null;
            if (channel != null) {
                channel.close();
                Files.deleteIfExists(folder.resolve(name + LOCK));
            }
        }
    }

    /// Lets go of everything; what nobody decided about is offered again at the next start.
    @Override
    public void close() throws IOException {
        for (String name : List.copyOf(mine)) {
            unlock(name);
        }
    }

    private Path draft(String name) {
        return folder.resolve(name + DRAFT);
    }
}
