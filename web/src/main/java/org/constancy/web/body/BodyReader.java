package org.constancy.web.body;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.AsyncEvent;
import jakarta.servlet.AsyncListener;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import java.io.IOException;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.constancy.web.shell.ErrorBody;

/** Takes what has arrived of a body, until it is whole, too large or too late. */
final class BodyReader implements ReadListener, AsyncListener {

    static final int PIECE = 8192;
    private static final long NEVER = 0;

    /**
     * Payara loses a dispatch that is asked for in the moment in which the thread that began the request leaves it
     * ({@code AsyncContextImpl.dispatch} looks whether that thread is there, and hands it the dispatch if so). By then it has.
     */
    private static final long LEAVING_MILLIS = 20;

    private final AsyncContext request;
    private final Address address;
    private final ServletInputStream in;
    private final BodyLimits.Limit limit;
    private final Body body;
    private final AtomicBoolean decided = new AtomicBoolean();
    private final byte[] piece = new byte[PIECE];
    private final ScheduledExecutorService clock;
    private long size;
    private Future<?> end;

    BodyReader(AsyncContext request, Address address, BodyLimits.Limit limit, Body body, ScheduledExecutorService clock)
            throws IOException {
        this.request = request;
        this.address = address;
        this.limit = limit;
        this.body = body;
        this.clock = clock;
        this.in = request.getRequest().getInputStream();
    }

    /** Begins; the calling thread is free at once. */
    void begin() {
        request.setTimeout(NEVER);
        request.addListener(this);
        end = clock.schedule(this::lateRefusal, limit.patience().toMillis(), TimeUnit.MILLISECONDS);
        in.setReadListener(this);
    }

    private Void lateRefusal() throws IOException {
        refuse(Bodies.tooSlow(limit));
        return null;
    }

    /**
     * Does not ask the stream whether it is finished: in Payara it is so when all has arrived, read or not, and what then
     * stays unread is told of by nobody.
     */
    @Override
    public void onDataAvailable() throws IOException {
        while (!decided.get() && in.isReady()) {
            take();
        }
    }

    @Override
    public void onAllDataRead() throws IOException {
        while (!decided.get() && in.available() > 0 && in.isReady()) {
            take();
        }
        pass();
    }

    private void take() throws IOException {
        int count = in.read(piece);
        if (count < 0) {
            pass();
            return;
        }
        size += count;
        if (size > limit.bytes()) {
            refuse(Bodies.tooLarge(limit));
            return;
        }
        body.append(piece, count);
        if (size == request.getRequest().getContentLengthLong()) {
            pass();
        }
    }

    private void pass() {
        if (decided.compareAndSet(false, true)) {
            end.cancel(false);
            request.getRequest().setAttribute(Bodies.ARRIVED, new Arrival(address, body));
            clock.schedule(() -> request.dispatch(address.threshold()), LEAVING_MILLIS, TimeUnit.MILLISECONDS);
        }
    }

    /** The client went away. */
    @Override
    public void onError(Throwable failure) {
        if (decided.compareAndSet(false, true)) {
            end.cancel(false);
            request.complete();
        }
    }

    @Override
    public void onTimeout(AsyncEvent event) {
        // Never: the body's own time is watched instead, and what follows it may take longer.
    }

    @Override
    public void onComplete(AsyncEvent event) throws IOException {
        body.close();
    }

    @Override
    public void onError(AsyncEvent event) {
        onError(event.getThrowable());
    }

    @Override
    public void onStartAsync(AsyncEvent event) {
        event.getAsyncContext().addListener(this);
    }

    private void refuse(ErrorBody answer) throws IOException {
        if (decided.compareAndSet(false, true)) {
            end.cancel(false);
            Bodies.refuse(request.getRequest(), request.getResponse(), answer);
            request.complete();
        }
    }
}
