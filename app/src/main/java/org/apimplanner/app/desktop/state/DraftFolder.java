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
import org.apimplanner.model.json.UnreadableInput;
import org.apimplanner.model.plan.Plan;
import org.jspecify.annotations.Nullable;

/// Drafts in a folder of the program's own, one file a window, each with a lock beside it.
///
/// The system lets go of a lock when its program ends, however it ends: a draft whose lock can be had was
/// left behind. On a share that knows no locks every draft can be had: better offered while its window is still
/// open than never kept.
public final class DraftFolder implements DraftStore, AutoCloseable {
    private static final String DRAFT = ".draft.json";
    private static final String LOCK = ".lock";

    /// Several times what a plan file may have.
    private static final int MOST_BYTES = 1 << 25;

    private final Path folder;
    private final DraftFile form;
    private final String own = UUID.randomUUID().toString();

    /// What all windows of this program have locked. None of it is opened a second time: on some systems
    /// closing a file lets go of every lock that the program has on it.
    private final Map<String, FileChannel> locks;

    private final Set<String> mine = new HashSet<>();

    private final Locking locking;

    /// Tries to lock a file, as channels do it.
    @FunctionalInterface
    interface Locking {
        @Nullable
        FileLock lock(FileChannel channel) throws IOException;
    }

    /// @param reader makes a plan of a file's text, or throws UnreadableInput
    public DraftFolder(Path folder, Function<String, Plan> reader, Function<Plan, String> writer) {
        this(folder, new DraftFile(reader, writer), FileChannel::tryLock);
    }

    DraftFolder(Path folder, DraftFile form, Locking locking) {
        this(folder, form, locking, new HashMap<>());
    }

    private DraftFolder(Path folder, DraftFile form, Locking locking, Map<String, FileChannel> locks) {
        this.folder = folder;
        this.form = form;
        this.locking = locking;
        this.locks = locks;
    }

    /// The drafts of another window of this program.
    public DraftFolder another() {
        return new DraftFolder(folder, form, locking, locks);
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
            return form.read(BoundedFile.text(draft(name), MOST_BYTES)).map(draft -> new Left(name, draft, written));
        } catch (NoSuchFileException | CharacterCodingException | UnreadableInput e) {
            // Another program was quicker, or the file is spoiled or none of ours.
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
        boolean had = isHad(channel);
        if (had) {
            locks.put(name, channel);
            mine.add(name);
        } else {
            channel.close();
        }
        return had;
    }

    private boolean isHad(FileChannel channel) {
        try {
            return locking.lock(channel) != null;
        } catch (OverlappingFileLockException e) {
            return false;
        } catch (IOException e) {
            System.getLogger(DraftFolder.class.getName())
                    .log(System.Logger.Level.DEBUG, "The system of files knows no locks.", e);
            return true;
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
