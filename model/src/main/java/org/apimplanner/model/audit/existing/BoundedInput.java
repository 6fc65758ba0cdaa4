package org.apimplanner.model.audit.existing;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/// Input up to a number of bytes. Beyond it reading fails with [TooLong], so that no file, however
/// large, takes more memory than one of that size.
final class BoundedInput extends FilterInputStream {
    private final long most;
    private long read;

    BoundedInput(InputStream bytes, long most) {
        super(bytes);
        this.most = most;
    }

    /// There is more than may be read.
    static final class TooLong extends IOException {
        private static final long serialVersionUID = 1L;
    }

    @Override
    public int read() throws IOException {
        int b = in.read();
        count(b < 0 ? 0 : 1);
        return b;
    }

    @Override
    public int read(byte[] buffer, int from, int length) throws IOException {
        int count = in.read(buffer, from, length);
        count(Math.max(count, 0));
        return count;
    }

    private void count(int more) throws TooLong {
        read += more;
        if (read > most) {
            throw new TooLong();
        }
    }

    /// Counts what is left, to a limit, without keeping it.
    ///
    /// @return how many bytes there are in all, at most about `limit`
    long size(long limit) throws IOException {
        byte[] buffer = new byte[1 << 16];
        for (int count = in.read(buffer); count >= 0 && read < limit; count = in.read(buffer)) {
            read += count;
        }
        return read;
    }

    /// Leaves the stream open, which is its owner's to close: how much of it there is may yet be asked.
    @Override
    public void close() {}

    @Override
    public boolean markSupported() {
        return false;
    }
}
