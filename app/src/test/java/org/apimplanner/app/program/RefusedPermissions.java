package org.apimplanner.app.program;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.jimfs.AttributeProvider;
import com.google.common.jimfs.File;
import com.google.common.jimfs.FileLookup;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.attribute.FileAttributeView;
import java.nio.file.attribute.FileOwnerAttributeView;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.GroupPrincipal;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.nio.file.attribute.UserPrincipal;
import java.util.Map;
import java.util.Set;

/// The permissions of a system in memory, which from a moment on are refused to whoever wants to change them.
final class RefusedPermissions extends AttributeProvider {
    static final String OF_A_NEW_FILE = "rw-r--r--";

    private static final String POSIX = "posix";
    private static final String PERMISSIONS = "permissions";

    private boolean refused;

    void refuse() {
        refused = true;
    }

    @Override
    public String name() {
        return POSIX;
    }

    @Override
    public ImmutableSet<String> inherits() {
        return ImmutableSet.of("basic", "owner");
    }

    @Override
    public ImmutableSet<String> fixedAttributes() {
        return ImmutableSet.of(PERMISSIONS);
    }

    @Override
    public ImmutableMap<String, ?> defaultValues(Map<String, ?> given) {
        return ImmutableMap.of("posix:" + PERMISSIONS, PosixFilePermissions.fromString(OF_A_NEW_FILE));
    }

    @Override
    public Object get(File file, String attribute) {
        return file.getAttribute(POSIX, attribute);
    }

    @Override
    public void set(File file, String view, String attribute, Object value, boolean create) {
        file.setAttribute(POSIX, attribute, value);
    }

    @Override
    public Class<PosixFileAttributeView> viewType() {
        return PosixFileAttributeView.class;
    }

    @Override
    public Class<PosixFileAttributes> attributesType() {
        return PosixFileAttributes.class;
    }

    @Override
    public PosixFileAttributes readAttributes(File file) {
        return new Attributes(file, permissions(file));
    }

    @SuppressWarnings("unchecked")
    private static Set<PosixFilePermission> permissions(File file) {
        return (Set<PosixFilePermission>) file.getAttribute(POSIX, PERMISSIONS);
    }

    @Override
    public PosixFileAttributeView view(FileLookup lookup, ImmutableMap<String, FileAttributeView> inherited) {
        return new View(lookup, (FileOwnerAttributeView) inherited.get("owner"));
    }

    private final class View implements PosixFileAttributeView {
        private final FileLookup lookup;
        private final FileOwnerAttributeView owner;

        View(FileLookup lookup, FileOwnerAttributeView owner) {
            this.lookup = lookup;
            this.owner = owner;
        }

        @Override
        public String name() {
            return POSIX;
        }

        @Override
        public PosixFileAttributes readAttributes() throws IOException {
            return RefusedPermissions.this.readAttributes(lookup.lookup());
        }

        @Override
        public void setPermissions(Set<PosixFilePermission> permissions) throws IOException {
            File file = lookup.lookup();
            if (refused) {
                throw new FileSystemException(file.toString(), null, "Operation not permitted");
            }
            file.setAttribute(POSIX, PERMISSIONS, Set.copyOf(permissions));
        }

        @Override
        public UserPrincipal getOwner() throws IOException {
            return owner.getOwner();
        }

        @Override
        public void setOwner(UserPrincipal user) throws IOException {
            owner.setOwner(user);
        }

        @Override
        public void setGroup(GroupPrincipal group) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void setTimes(FileTime modified, FileTime accessed, FileTime created) {
            throw new UnsupportedOperationException();
        }
    }

    private record Attributes(File file, Set<PosixFilePermission> permissions) implements PosixFileAttributes {
        @Override
        public UserPrincipal owner() {
            throw new UnsupportedOperationException();
        }

        @Override
        public GroupPrincipal group() {
            throw new UnsupportedOperationException();
        }

        @Override
        public FileTime lastModifiedTime() {
            return file.getLastModifiedTime();
        }

        @Override
        public FileTime lastAccessTime() {
            return file.getLastAccessTime();
        }

        @Override
        public FileTime creationTime() {
            return file.getCreationTime();
        }

        @Override
        public boolean isRegularFile() {
            return file.isRegularFile();
        }

        @Override
        public boolean isDirectory() {
            return file.isDirectory();
        }

        @Override
        public boolean isSymbolicLink() {
            return file.isSymbolicLink();
        }

        @Override
        public boolean isOther() {
            return false;
        }

        @Override
        public long size() {
            return file.size();
        }

        @Override
        public Object fileKey() {
            return file.id();
        }
    }
}
