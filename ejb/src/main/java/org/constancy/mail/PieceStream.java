package org.constancy.mail;

import java.io.OutputStream;
import java.util.Arrays;

/** Cuts what is written into pieces, each given on as soon as it is full, so that a large mail is never in memory as a whole. */
final class PieceStream extends OutputStream {

    /** Takes a piece. */
    interface Taker {
        void take(int place, byte[] bytes);
    }

    private final Taker taker;
    private final byte[] piece = new byte[InboundMailPart.LONGEST];
    private int filled;
    private int place;

    PieceStream(Taker taker) {
        this.taker = taker;
    }

    @Override
    public void write(int b) {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) {
        for (int done = 0; done < length; ) {
            int fits = Math.min(length - done, piece.length - filled);
            System.arraycopy(bytes, from + done, piece, filled, fits);
            filled += fits;
            done += fits;
            if (filled == piece.length) {
                give();
            }
        }
    }

    @Override
    public void close() {
        if (filled > 0) {
            give();
        }
    }

    private void give() {
        taker.take(place++, Arrays.copyOf(piece, filled));
        filled = 0;
    }
}
