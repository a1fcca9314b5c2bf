package org.constancy.integration;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Content that somebody looks at while it is read, to end it when it has become too much. Whoever opened it closes it. */
final class WatchedInput extends FilterInputStream {

    /** Told after each piece how many bytes there were so far; throws what is to end it. */
    interface Watch {
        void read(long soFar) throws IOException;
    }

    private final Watch watch;
    private long read;

    WatchedInput(InputStream in, Watch watch) {
        super(in);
        this.watch = watch;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : Byte.toUnsignedInt(one[0]);
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        int got = in.read(into, from, length);
        read += Math.max(got, 0);
        watch.read(read);
        return got;
    }

    /** Nothing: a parser closes what it reads, and the next file of a zip is still to come. */
    @Override
    public void close() {}
}
