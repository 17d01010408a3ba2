package org.tongban.portal.gate;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.time.Duration;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.apache.coyote.ActionCode;
import org.apache.coyote.InputBuffer;
import org.apache.tomcat.util.net.ApplicationBufferHandler;
import org.tongban.caller.Network;

/**
 * Lets no body take as long as it likes: one that brings less than so many bytes a second, a minute's pause aside, is cut off, and its
 * connection with it. It stands in the servlet container, which reads forms and files itself, and what is left of a body
 * that was refused. Silence is for {@code server.tomcat.connection-timeout}.
 */
final class Pace extends ValveBase {

    /** For what a body's beginning may be slow. */
    static final Duration GRACE = Duration.ofSeconds(20);

    /** Names a request whose body nobody wants to read any more. */
    static final String UNREAD = Pace.class.getName();

    /** As much of a refused body is read so that a browser shows the answer; see {@code server.tomcat.max-swallow-size}. */
    private static final long MOST_LEFT = 210L * 1024 * 1024;

    private final Duration grace;
    private final long bytesPerSecond;
    private final Places places;

    Pace(Duration grace, long bytesPerSecond, Places places) {
        super(true);
        this.places = places;
        this.grace = grace;
        this.bytesPerSecond = bytesPerSecond;
    }

    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
        var raw = request.getCoyoteRequest();
        InputBuffer unbounded = raw.getInputBuffer();
        Paced paced = new Paced(unbounded);
        raw.setInputBuffer(paced);
        try {
            getNext().invoke(request, response);
            if (!request.isAsync()) {
                response.finishResponse();
                if (request.getAttribute(UNREAD) != null || !restComes(request, paced)) {
                    raw.action(ActionCode.DISABLE_SWALLOW_INPUT, null);
                }
            }
        } finally {
            raw.setInputBuffer(unbounded);
        }
    }

    /** What nobody has read keeps a thread too. */
    private boolean restComes(Request request, Paced body) {
        if (!Body.comes(request)) {
            return body.comesToAnEnd();
        }
        String network = Network.of(request.getRemoteAddr());
        if (!places.take(network)) {
            return false;
        }
        try {
            return body.comesToAnEnd();
        } finally {
            places.leave(network);
        }
    }

    /** One body as it comes. */
    private final class Paced implements InputBuffer {

        private final InputBuffer body;
        private final long begin = System.nanoTime();
        private final Tempo tempo = new Tempo(grace, bytesPerSecond);
        private long bytes;
        private boolean ended;

        Paced(InputBuffer body) {
            this.body = body;
        }

        @Override
        public int doRead(ApplicationBufferHandler into) throws IOException {
            int some = body.doRead(into);
            ended = some < 0;
            bytes += Math.max(0, some);
            if (!tempo.keepsUp(Math.max(0, some), Duration.ofNanos(System.nanoTime() - begin)) && !ended) {
                throw new IOException("A body came too slowly");
            }
            return some;
        }

        @Override
        public int available() {
            return body.available();
        }

        /** Reads what nobody has read. */
        boolean comesToAnEnd() {
            try {
                Sink sink = new Sink();
                long until = bytes + MOST_LEFT;
                while (!ended && bytes < until) {
                    doRead(sink);
                }
                return ended;
            } catch (IOException tooSlowOrGone) {
                return false;
            }
        }
    }

    private static final class Sink implements ApplicationBufferHandler {

        private ByteBuffer buffer = ByteBuffer.allocate(8192);

        @Override
        public void setByteBuffer(ByteBuffer next) {
            buffer = next;
        }

        @Override
        public ByteBuffer getByteBuffer() {
            return buffer;
        }

        @Override
        public void expand(int size) {}
    }
}
